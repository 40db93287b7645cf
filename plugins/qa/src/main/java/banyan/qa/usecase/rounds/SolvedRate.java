package banyan.qa.usecase.rounds;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.Optional;

/**
 * How many of the questions were solved, of the group and of one asker.
 *
 * @param asker the viewer, unless it says otherwise
 */
@Requires("qa.read")
@Get("solved-rate")
public record SolvedRate(Optional<PersonRef> asker) implements Query<SolvedRate.Result> {

    /** Solved of asked; withdrawn questions do not count. */
    public record Result(int groupSolved, int groupAsked, int solved, int asked) {}
}
