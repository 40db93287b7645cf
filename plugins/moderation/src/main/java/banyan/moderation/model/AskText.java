package banyan.moderation.model;

import banyan.api.people.PersonRef;

/** What is asked, of whom, and about what. */
public record AskText(PersonRef expert, String subject, String address, String words) {

    public AskText {
        subject = Prose.line(subject);
        address = Prose.line(address);
        words = Prose.of(words);
    }
}
