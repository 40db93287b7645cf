package banyan.awards.model;

import banyan.api.people.PersonRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How much each vote on one work counts, against agreements among voters. Nothing is guessed from names or addresses; the
 * rules are published, a vote that counts less is told to its voter with the reason, and an appeal restores it.
 *
 * <ul>
 *   <li>{@link Doubt#RECIPROCAL}: voter and author judged each other at least twice in both directions within the window, and
 *       the vote stands {@value #ABOVE} thousandths or more above the median of the other voters (or nobody else voted).
 *   <li>{@link Doubt#NEWCOMERS}: at least {@value #BURST} voters are newcomers, they are at least half of all voters, and the vote is
 *       at or above the median of those who are none (or there are none).
 * </ul>
 */
public final class Weighing {

    public static final int FULL = 1_000;
    public static final int MUTUAL = 2;
    public static final int ABOVE = 150;
    public static final int BURST = 3;

    /** How often each person judged each other person's works within the window. */
    public static final class History {
        private final Map<PersonRef, Map<PersonRef, Integer>> times = new HashMap<>();

        public void add(PersonRef voter, PersonRef author, int count) {
            times.computeIfAbsent(voter, k -> new HashMap<>()).merge(author, count, Integer::sum);
        }

        public int times(PersonRef voter, PersonRef author) {
            return times.getOrDefault(voter, Map.of()).getOrDefault(author, 0);
        }

        boolean mutual(PersonRef one, PersonRef other) {
            return times(one, other) >= MUTUAL && times(other, one) >= MUTUAL;
        }
    }

    private final History history;
    private final Set<PersonRef> newcomers;

    /** @param history includes the votes that are weighed */
    public Weighing(History history, Set<PersonRef> newcomers) {
        this.history = history;
        this.newcomers = new HashSet<>(newcomers);
    }

    public Map<ReviewId, Doubt> of(List<Vote> votes) {
        Map<ReviewId, Doubt> doubts = new HashMap<>();
        for (Vote vote : votes) {
            doubts.put(vote.review(), vote.cleared() ? Doubt.NONE : doubt(vote, votes));
        }
        return doubts;
    }

    private Doubt doubt(Vote vote, List<Vote> all) {
        if (isNew(vote) && isBurst(all) && lifts(vote, all, other -> !isNew(other), 0)) {
            return Doubt.NEWCOMERS;
        }
        boolean mutual = history.mutual(vote.voter(), vote.author());
        return mutual && lifts(vote, all, other -> !other.voter().equals(vote.voter()), ABOVE)
                ? Doubt.RECIPROCAL
                : Doubt.NONE;
    }

    private boolean isNew(Vote vote) {
        return newcomers.contains(vote.voter());
    }

    private boolean isBurst(List<Vote> all) {
        long fresh = all.stream().filter(this::isNew).count();
        return fresh >= BURST && 2 * fresh >= all.size();
    }

    private static boolean lifts(Vote vote, List<Vote> all, Predicate<Vote> others, int by) {
        List<Score.Weighed> rest = all.stream()
                .filter(others)
                .map(other -> new Score.Weighed(other.score(), FULL))
                .toList();
        return rest.isEmpty() || vote.score() >= Score.median(rest) + by;
    }
}
