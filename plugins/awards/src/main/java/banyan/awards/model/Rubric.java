package banyan.awards.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * By what a work is judged: up to five criteria with weights, each marked from 1 to 5. Kept as text, one criterion a line:
 * its weight, a blank, its name. Names that begin with @ are words of the bundle.
 */
public record Rubric(List<Criterion> criteria) {

    public static final int HIGHEST = 5;
    public static final int MOST = 5;
    public static final int FULL = 1_000;

    /** What every week is judged by: did it help, is it reasoned, can others use it again. */
    public static final Rubric OF_THE_WEEK = new Rubric(
            List.of(new Criterion("@useful", 2), new Criterion("@reasoned", 2), new Criterion("@reusable", 1)));

    /** @param weight 1 to 9 */
    public record Criterion(String name, int weight) {
        public static final int LENGTH = 60;

        public Criterion {
            if (name.isBlank() || name.length() > LENGTH || name.indexOf('\n') >= 0 || weight < 1 || weight > 9) {
                throw new IllegalArgumentException(
                        "A criterion has a name of at most " + LENGTH + " characters and a weight from 1 to 9");
            }
        }
    }

    public Rubric {
        criteria = List.copyOf(criteria);
        if (criteria.isEmpty() || criteria.size() > MOST) {
            throw new IllegalArgumentException("A rubric has 1 to " + MOST + " criteria");
        }
    }

    public static Rubric read(String text) {
        List<Criterion> criteria = new ArrayList<>();
        for (String line : text.split("\n")) {
            criteria.add(new Criterion(line.substring(2), line.charAt(0) - '0'));
        }
        return new Rubric(criteria);
    }

    public String text() {
        return criteria.stream().map(one -> one.weight() + " " + one.name()).collect(Collectors.joining("\n"));
    }

    public boolean fits(List<Integer> marks) {
        return marks.size() == criteria.size() && marks.stream().allMatch(mark -> mark >= 1 && mark <= HIGHEST);
    }

    /** Thousandths of the highest score that this rubric allows: the weighted mean of the marks, rounded down. */
    public int score(List<Integer> marks) {
        long sum = 0;
        long weights = 0;
        for (int i = 0; i < marks.size(); i++) {
            sum += (long) criteria.get(i).weight() * marks.get(i);
            weights += criteria.get(i).weight();
        }
        return Math.toIntExact(FULL * sum / (HIGHEST * weights));
    }

    static String write(List<Integer> marks) {
        return marks.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static List<Integer> marks(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
