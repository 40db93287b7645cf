package banyan.awards.usecase;

import banyan.api.group.Group;
import banyan.api.value.Money;
import banyan.api.value.Week;
import banyan.awards.model.Evaluation;
import banyan.awards.model.Outcome;
import banyan.awards.model.Place;
import java.util.List;

/** The sentence that says how a week was settled, also when there was nothing to settle. */
final class Statement {

    private final Announcements announcements;

    Statement(Announcements announcements) {
        this.announcements = announcements;
    }

    void of(Evaluation evaluation, List<Place> placed, Week week, Group group) {
        long awarded = placed.stream().filter(Place::isAwarded).count();
        if (placed.isEmpty()) {
            announcements.settled(week, group, "awards.statement.nobody");
            return;
        }
        if (awarded == 0) {
            boolean judged = placed.stream().anyMatch(place -> place.outcome() == Outcome.TOO_LOW);
            announcements.settled(
                    week,
                    group,
                    judged ? "awards.statement.low" : "awards.statement.few",
                    placed.size(),
                    evaluation.terms().leastScore());
            return;
        }
        String paid = evaluation.paid().map(Money::toString).orElse("");
        switch (evaluation.payment()) {
            case PAID ->
                announcements.settled(week, group, "awards.statement.paid", awarded, paid, evaluation.voucher());
            case HELD -> announcements.settled(week, group, "awards.statement.held", awarded);
            case REFUSED ->
                announcements.settled(week, group, "awards.statement.refused", awarded, evaluation.refusal());
            case NOTHING -> announcements.settled(week, group, "awards.statement.empty", awarded);
            default -> announcements.settled(week, group, "awards.statement.honours", awarded);
        }
    }
}
