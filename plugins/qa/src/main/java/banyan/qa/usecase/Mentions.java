package banyan.qa.usecase;

import banyan.api.file.Documents;
import banyan.api.group.GroupRef;
import banyan.api.people.People;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Notices;
import banyan.qa.model.Question;
import banyan.qa.store.Versions;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells members whom a text names by {@code @name} or {@code @login}, once for each text. Chinese names are followed by no blank,
 * so a name is looked up by its beginning and the longest one that stands there counts.
 */
final class Mentions {

    private static final Pattern SIGN =
            Pattern.compile("(?<![\\p{L}\\p{N}])[@＠]([\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{1,59})");
    private static final int MOST = 10;
    private static final int BEGINNING = 2;

    private final People people;
    private final Documents documents;
    private final Notices notices;
    private final Versions versions;

    Mentions(PluginContext core) {
        this.people = core.people();
        this.documents = core.documents();
        this.notices = core.notices();
        this.versions = new Versions(core.data());
    }

    /**
     * Tells those who are named for the first time.
     *
     * @param subject key of the question or answer in which they are named
     */
    void tell(UUID subject, String text, Question question, Viewer by, String address, Instant at) {
        tell(subject, text, question, new Writer(by.self(), by.name(), by.groupRef()), address, at);
    }

    /** Who wrote a text, and where. */
    record Writer(PersonRef person, String name, GroupRef group) {}

    void tell(UUID subject, String text, Question question, Writer by, String address, Instant at) {
        if (text.indexOf('@') < 0 && text.indexOf('＠') < 0) {
            return;
        }
        Set<PersonRef> all = named(text, by.group());
        all.addAll(documents.mentionedIn(text, by.group()));
        List<PersonRef> named =
                all.stream().filter(person -> !person.equals(by.person())).toList();
        List<PersonRef> first = versions.firstNamed(subject, question.id(), named, at);
        if (!first.isEmpty()) {
            notices.tell(
                    first,
                    by.group(),
                    "qa.notice.named",
                    List.of(by.name(), question.text().title()),
                    address);
        }
    }

    private Set<PersonRef> named(String text, GroupRef group) {
        Set<PersonRef> named = new LinkedHashSet<>();
        Matcher sign = SIGN.matcher(text);
        for (int i = 0; i < MOST && sign.find(); i++) {
            find(sign.group(1), group).ifPresent(named::add);
        }
        return named;
    }

    private Optional<PersonRef> find(String follows, GroupRef group) {
        String low = follows.toLowerCase(Locale.ROOT);
        String beginning = low.substring(0, low.offsetByCodePoints(0, BEGINNING));
        return people.membersLike(group, beginning, 50).stream()
                .filter(card -> low.startsWith(card.name().toLowerCase(Locale.ROOT)))
                .max((one, other) ->
                        Integer.compare(one.name().length(), other.name().length()))
                .map(PersonCard::ref);
    }
}
