package banyan.awards.usecase;

import banyan.api.people.PersonCard;
import banyan.api.value.Money;
import banyan.api.value.Week;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Judges;
import banyan.awards.model.Line;
import banyan.awards.model.Outcome;
import banyan.awards.model.Payment;
import banyan.awards.model.Rubric;
import banyan.awards.model.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An evaluation as a document.
 *
 * @param week empty for a contest
 * @param title empty for a week
 * @param places empty until it is settled
 * @param received works and contributions that are judged here
 * @param said how many reviews are done; hidden is who and what
 * @param rubric by what it is judged
 */
public record EvaluationView(
        EvaluationId id,
        Optional<Week> week,
        String title,
        String aboutHtml,
        State state,
        Judges judges,
        int reviewsEach,
        int leastVoters,
        int leastScore,
        int placesOffered,
        int prizePercent,
        int organiserPercent,
        int mostToOne,
        List<Rubric.Criterion> rubric,
        Instant collectUntil,
        Instant judgeUntil,
        Optional<Instant> settledAt,
        Pay pay,
        int received,
        int said,
        List<PlaceView> places,
        May may) {

    /** What became of the material part. */
    public record Pay(
            Payment payment,
            String refusal,
            Optional<Money> budget,
            Optional<Money> pot,
            Optional<Money> paid,
            long voucher,
            String receipt) {}

    /** What the viewer may do with it. */
    public record May(boolean submit, boolean cancel, boolean pay) {}

    /**
     * A place and what led to it.
     *
     * @param key names it in addresses: what stands behind {@code #}
     * @param inputs votes as {@code score*weight*times}
     * @param elsewhere judged in the round, whose page explains the score
     * @param before its place before an appeal was upheld; empty where nothing was corrected
     */
    public record PlaceView(
            String key,
            Line line,
            int place,
            Outcome outcome,
            PersonCard person,
            String kind,
            String title,
            String address,
            int score,
            int voters,
            int median,
            String inputs,
            boolean elsewhere,
            Optional<Money> amount,
            Optional<Money> cut,
            Optional<Integer> before) {}
}
