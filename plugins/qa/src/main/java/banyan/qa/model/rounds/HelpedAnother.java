package banyan.qa.model.rounds;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Rule;
import banyan.qa.model.Answer;

/** One's own answer helping oneself is no news. */
public record HelpedAnother(Answer answer, PersonRef person) implements Rule {

    @Override
    public boolean holds() {
        return !answer.isBy(person);
    }
}
