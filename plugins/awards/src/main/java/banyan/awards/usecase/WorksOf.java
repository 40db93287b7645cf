package banyan.awards.usecase;

import banyan.api.people.PersonCard;
import banyan.api.usecase.Get;
import banyan.api.usecase.Query;
import banyan.api.usecase.Requires;
import banyan.awards.model.EntryId;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Line;
import java.util.List;
import java.util.Optional;

/** What is judged in an evaluation, as far as the viewer may see it; in an order of its own for each viewer until it is settled. */
@Requires("awards.read")
@Get("evaluations/{evaluation}/works")
public record WorksOf(EvaluationId evaluation) implements Query<List<WorksOf.Row>> {

    /**
     * One work.
     *
     * @param author empty while it is judged blind
     * @param judged whether the viewer judged it
     */
    public record Row(
            EntryId id,
            Line line,
            String kind,
            String title,
            Optional<PersonCard> author,
            boolean own,
            boolean judged) {}
}
