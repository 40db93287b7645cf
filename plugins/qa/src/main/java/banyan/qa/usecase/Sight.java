package banyan.qa.usecase;

import banyan.api.people.Viewer;
import banyan.api.usecase.Refusal;
import banyan.qa.model.Question;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.store.QuestionStore;

/** Which questions a viewer sees: all of the group, and withdrawn ones of one's own or as a moderator. */
final class Sight {

    private Sight() {}

    static Question of(QuestionId id, Viewer by, QuestionStore questions) {
        Question question = questions.get(id, by.groupRef());
        if (question.isWithdrawn() && !question.isAskedBy(by.self()) && !by.may(Asking.MODERATES)) {
            throw Refusal.notFound(Rules.MODULE, "question", id);
        }
        return question;
    }
}
