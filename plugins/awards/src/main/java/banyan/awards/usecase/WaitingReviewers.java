package banyan.awards.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import java.util.List;

/** Who was asked to review and has not yet, for those who remind; what they are to review stays between them and the work. */
@Requires("awards.open-contest")
@Get("reviewers")
public record WaitingReviewers() implements Query<List<WaitingReviewers.Row>> {

    /** Somebody for whom reviews wait. */
    public record Row(PersonCard person, int reviews) {}
}
