package banyan.qa.model.rounds;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What one person gave to one answer: 1 to 5 for each criterion of the rubric, in its order. */
public record Marks(List<Integer> values) {

    public static final int LEAST = 1;
    public static final int MOST = 5;
    /** How many criteria a rubric has at most. */
    public static final int CRITERIA = 10;

    public Marks {
        values = List.copyOf(values);
        if (values.isEmpty()
                || values.size() > CRITERIA
                || values.stream().anyMatch(value -> value < LEAST || value > MOST)) {
            throw new IllegalArgumentException(values + " are no marks: give 1 to 5 for each criterion");
        }
    }

    static Marks read(String written) {
        return new Marks(Arrays.stream(written.split(",")).map(Integer::valueOf).toList());
    }

    String written() {
        return values.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Thousandths of the highest that the rubric allows; all ones are 0, all fives are 1 000. */
    public int thousandths() {
        int sum = values.stream().mapToInt(Integer::intValue).sum();
        return Rounding.div((sum - (long) values.size()) * 1_000, values.size() * (long) (MOST - LEAST));
    }
}
