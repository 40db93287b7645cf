package banyan.moderation.model;

import banyan.api.people.PersonRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How evenly weeks are spread over those who take any, and how many weeks have somebody.
 *
 * <p>Balance is Jain's index, (Σx)² ÷ (n × Σx²), in thousandths: 1 000 when all have the same, 1 000 ÷ n when one has them all
 * (Jain, Chiu and Hawe, A Quantitative Measure of Fairness, DEC-TR-301, 1984).
 *
 * @param weeks how many weeks are looked at
 * @param covered how many of them have somebody
 * @param balance thousandths; 1 000 where nobody has any
 * @param byPerson weeks of each, the most first
 */
public record Fairness(int weeks, int covered, int balance, List<Part> byPerson) {

    /** One person's weeks. */
    public record Part(PersonRef person, int weeks) {}

    public static Fairness of(int weeks, Collection<PersonRef> turns) {
        Map<PersonRef, Integer> counts = new LinkedHashMap<>();
        turns.forEach(person -> counts.merge(person, 1, Integer::sum));
        List<Part> parts = counts.entrySet().stream()
                .map(entry -> new Part(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Part::weeks).reversed())
                .toList();
        return new Fairness(weeks, turns.size(), balance(counts.values()), parts);
    }

    static int balance(Collection<Integer> counts) {
        long sum = counts.stream().mapToLong(Integer::longValue).sum();
        long squares = counts.stream().mapToLong(n -> (long) n * n).sum();
        return squares == 0 ? 1_000 : (int) (1_000 * sum * sum / (counts.size() * squares));
    }

    /** Thousandths of the weeks that have somebody. */
    public int coverage() {
        return weeks == 0 ? 0 : 1_000 * covered / weeks;
    }
}
