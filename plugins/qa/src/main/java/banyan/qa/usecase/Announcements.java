package banyan.qa.usecase;

import banyan.api.event.Events;
import banyan.api.group.Group;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.Contribution;
import banyan.api.socket.Notices;
import banyan.qa.model.Answer;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Topic;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Tells people and other modules what happened. */
final class Announcements {

    private final Events events;
    private final Notices notices;

    Announcements(Events events, Notices notices) {
        this.events = events;
        this.notices = notices;
    }

    static String addressOf(QuestionId question, Group group) {
        return "/g/" + group.handle() + "/qa/questions/" + question;
    }

    void asked(Question question, Viewer by, Instant at) {
        contributed("qa.question", question.asker(), question, by, at);
    }

    /** @param covered whether the answer is still hidden; then its author is, too */
    void answered(Question question, Answer answer, boolean covered, Viewer by, Instant at) {
        contributed("qa.answer", answer.author(), question, by, at);
        if (!by.is(question.asker())) {
            String key = covered ? "qa.notice.answerWaits" : "qa.notice.answered";
            tell(question.asker(), question, by.here(), key, covered ? "" : by.name());
        }
    }

    void best(Question question, Answer answer, Viewer by, Instant at) {
        contributed("qa.best-answer", answer.author(), question, by, at);
        tell(answer.author(), question, by.here(), "qa.notice.best", by.name());
    }

    void withdrawn(Question question, Viewer by) {
        if (!by.is(question.asker())) {
            tell(question.asker(), question, by.here(), "qa.notice.withdrawn", by.name());
        }
    }

    void undecided(Question question, Group group) {
        tell(question.asker(), question, group, "qa.notice.undecided", String.valueOf(question.answers()));
    }

    private void tell(PersonRef person, Question question, Group group, String key, String value) {
        notices.tell(
                List.of(person),
                group.ref(),
                key,
                List.of(value, question.text().title()),
                addressOf(question.id(), group));
    }

    private void contributed(String kind, PersonRef who, Question question, Viewer by, Instant at) {
        events.fire(new Contribution(
                question.group(),
                who,
                kind,
                question.topics().stream().map(Topic::value).collect(Collectors.toSet()),
                addressOf(question.id(), by.here()),
                at));
    }
}
