package banyan.qa.model;

import banyan.api.people.PersonRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Who knows about a question, by a formula that everyone can check.
 *
 * <p>Points: 30 for each strength on the introduction card that the question names, two at most; 20 for each best answer to a
 * question alike, three at most; 5 for each other answer to one, four at most; 2 for each person whom such an answer helped, ten
 * at most. Less 8 for each answer given to a question that is still open in the last two weeks, from the second on, five at
 * most: the same few are not asked until they stop answering. Who has no point for them is not named.
 */
public final class Expertise {

    public static final int STRENGTH = 30;
    public static final int BEST = 20;
    public static final int ANSWERED = 5;
    public static final int HELPED = 2;
    public static final int LOAD = -8;

    private static final int FREE_LOAD = 1;
    private static final int SHORTEST = 2;

    /** What is known of one person. */
    public record Facts(List<String> strengths, int best, int answered, int helped, int load) {

        public Facts {
            strengths = List.copyOf(strengths);
        }
    }

    /** Why. */
    public enum Kind {
        STRENGTH,
        BEST,
        ANSWERED,
        HELPED,
        LOAD
    }

    /**
     * One reason.
     *
     * @param what the strength that fits; empty for the others
     */
    public record Reason(Kind kind, int count, int points, String what) {}

    /** One who fits, and all the reasons. */
    public record Fit(PersonRef person, int points, int load, List<Reason> reasons) {

        public Fit {
            reasons = List.copyOf(reasons);
        }
    }

    private Expertise() {}

    /** The best fits first; of equal ones the one who works on less, then by key, so that the order never flickers. */
    public static List<Fit> rank(String words, Set<String> topics, Map<PersonRef, Facts> people, int limit) {
        String text = words.toLowerCase(Locale.ROOT);
        return people.entrySet().stream()
                .map(one -> fit(one.getKey(), one.getValue(), text, topics))
                .filter(fit -> fit.reasons().stream().anyMatch(reason -> reason.points() > 0))
                .sorted(Comparator.comparingInt(Fit::points)
                        .reversed()
                        .thenComparingInt(Fit::load)
                        .thenComparing(fit -> fit.person().value()))
                .limit(limit)
                .toList();
    }

    private static Fit fit(PersonRef person, Facts facts, String text, Set<String> topics) {
        List<Reason> reasons = new ArrayList<>();
        facts.strengths().stream()
                .filter(strength -> names(text, topics, strength))
                .limit(2)
                .forEach(strength -> reasons.add(new Reason(Kind.STRENGTH, 1, STRENGTH, strength)));
        count(reasons, Kind.BEST, facts.best(), 3, BEST);
        count(reasons, Kind.ANSWERED, facts.answered() - facts.best(), 4, ANSWERED);
        count(reasons, Kind.HELPED, facts.helped(), 10, HELPED);
        count(reasons, Kind.LOAD, facts.load() - FREE_LOAD, 5, LOAD);
        return new Fit(person, reasons.stream().mapToInt(Reason::points).sum(), facts.load(), reasons);
    }

    private static void count(List<Reason> to, Kind kind, int count, int most, int points) {
        if (count > 0) {
            to.add(new Reason(kind, kind == Kind.LOAD ? count + FREE_LOAD : count, Math.min(count, most) * points, ""));
        }
    }

    /** A strength is named when it stands in the text, or in a topic, or holds one. */
    private static boolean names(String text, Set<String> topics, String strength) {
        String word = strength.strip().toLowerCase(Locale.ROOT);
        if (word.length() < SHORTEST) {
            return false;
        }
        return text.contains(word)
                || topics.stream()
                        .map(topic -> topic.toLowerCase(Locale.ROOT))
                        .anyMatch(topic -> topic.contains(word) || topic.length() >= SHORTEST && word.contains(topic));
    }
}
