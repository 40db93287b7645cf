package banyan.awards.model;

import banyan.api.people.PersonRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Places of one line, by score alone: equal scores share a place and the places behind them stay free (1, 2, 2, 4). Each
 * person takes one place, with their best work. Works below the minimum, or judged by too few, take none.
 */
public final class Ranking {

    /**
     * A judged work.
     *
     * @param subject names it for ever
     * @param score thousandths
     * @param enough whether enough different people judged it
     * @param gone its author is no longer a member
     */
    public record Judged(String subject, PersonRef author, int score, boolean enough, boolean gone) {}

    /** @param place 0 where it takes none */
    public record Placed(Judged work, int place, Outcome outcome) {}

    private Ranking() {}

    /** Best first; of equal scores in the order of the subjects, which changes nothing but the order on the page. */
    public static List<Placed> of(List<Judged> works, int places, int leastScore) {
        List<Judged> sorted = new ArrayList<>(works);
        sorted.sort(Comparator.comparingInt((Judged work) -> work.enough() ? work.score() : -1)
                .reversed()
                .thenComparing(Judged::subject));
        List<Placed> placed = new ArrayList<>();
        Set<PersonRef> seen = new HashSet<>();
        int taken = 0;
        int place = 0;
        int before = -1;
        for (Judged work : sorted) {
            Outcome without = without(work, leastScore, seen);
            if (without != Outcome.AWARDED) {
                placed.add(new Placed(work, 0, without));
                continue;
            }
            taken++;
            place = work.score() == before ? place : taken;
            before = work.score();
            placed.add(new Placed(work, place, place <= places ? Outcome.AWARDED : Outcome.BELOW_THE_PLACES));
        }
        return placed;
    }

    private static Outcome without(Judged work, int leastScore, Set<PersonRef> seen) {
        if (work.gone()) {
            return Outcome.AUTHOR_LEFT;
        }
        if (!work.enough()) {
            return Outcome.TOO_FEW_VOTERS;
        }
        if (work.score() < leastScore) {
            return Outcome.TOO_LOW;
        }
        return seen.add(work.author()) ? Outcome.AWARDED : Outcome.ONE_PLACE_A_PERSON;
    }
}
