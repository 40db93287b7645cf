package banyan.qa.usecase;

import banyan.api.group.Group;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Notices;
import banyan.qa.model.Outcome;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Tells people what was done to keep a question in order. Who flagged it stays with the moderators. */
final class OrderNotices {

    private final Notices notices;
    private final Groups groups;

    OrderNotices(PluginContext core) {
        this.notices = core.notices();
        this.groups = core.groups();
    }

    void flagged(Question question, String reason, Viewer by) {
        List<PersonRef> moderators = groups.holders(by.groupRef(), Asking.MODERATES).stream()
                .filter(person -> !by.is(person))
                .toList();
        tell(moderators, question, by.here(), "qa.notice.flagged", reason);
    }

    void kept(Question question, Collection<PersonRef> flaggers, Viewer by) {
        tell(others(flaggers, by), question, by.here(), "qa.notice.kept", by.name());
    }

    void nudged(Question question, Viewer by) {
        tell(others(List.of(question.asker()), by), question, by.here(), "qa.notice.nudged", by.name());
    }

    void moved(Question question, Group to, Viewer by) {
        tell(others(List.of(question.asker()), by), question, to, "qa.notice.moved", to.name());
    }

    void split(Question made, Viewer by) {
        tell(others(List.of(made.asker()), by), made, by.here(), "qa.notice.split", by.name());
    }

    void duplicate(Question question, QuestionId original, Viewer by) {
        notices.tell(
                others(List.of(question.asker()), by),
                by.groupRef(),
                "qa.notice.duplicate",
                List.of(by.name(), question.text().title()),
                Announcements.addressOf(original, by.here()));
    }

    void whatCame(Question question, Group group) {
        tell(List.of(question.asker()), question, group, "qa.notice.whatCame", "");
    }

    void reported(Question question, PersonRef author, Viewer by, Outcome outcome) {
        String key = "qa.notice.came." + outcome.name().toLowerCase(Locale.ROOT);
        tell(others(List.of(author), by), question, by.here(), key, by.name());
    }

    private static List<PersonRef> others(Collection<PersonRef> people, Viewer by) {
        return people.stream().filter(person -> !by.is(person)).toList();
    }

    private void tell(Collection<PersonRef> people, Question question, Group group, String key, String value) {
        if (!people.isEmpty()) {
            notices.tell(
                    people,
                    group.ref(),
                    key,
                    List.of(value, question.text().title()),
                    Announcements.addressOf(question.id(), group));
        }
    }
}
