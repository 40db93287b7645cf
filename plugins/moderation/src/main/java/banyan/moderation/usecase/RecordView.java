package banyan.moderation.usecase;

import banyan.api.value.Week;
import banyan.moderation.model.How;
import banyan.moderation.model.Outcome;
import java.util.List;
import java.util.Optional;

/** A person's service in a group. */
public record RecordView(String name, List<Line> weeks, int served, int meanKpi, int answerers) {

    /** One week that is over. */
    public record Line(
            Week week,
            How how,
            Optional<Integer> kpi,
            Optional<Integer> answerers,
            Optional<Integer> duties,
            Optional<Outcome> outcome) {}
}
