package banyan.awards.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.api.value.Slice;
import banyan.awards.model.Appeal;
import banyan.awards.model.AppealId;
import banyan.awards.model.Doubt;
import banyan.awards.model.EntryId;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Appeals, the newest first, 20 at a time: one's own, or all of the group for those who decide. */
@Requires("awards.read")
@Get("appeals")
public record AppealList(Optional<@Size(max = 60) String> after) implements Query<Slice<AppealList.Row>> {

    /**
     * One appeal.
     *
     * @param votes what the votes on the work are and how they count: what the decision is about
     */
    public record Row(
            AppealId id,
            EntryId work,
            String title,
            PersonCard by,
            String text,
            Appeal.State state,
            Instant at,
            Instant decideUntil,
            String answer,
            List<Weight> votes,
            boolean mayDecide) {}

    /** A vote and how much of it counts, with the reason. */
    public record Weight(int score, Doubt doubt) {}
}
