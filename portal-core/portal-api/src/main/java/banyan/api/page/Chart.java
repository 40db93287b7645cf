package banyan.api.page;

import java.util.List;
import java.util.Optional;

/**
 * Figures over time, which {@code b:chart} draws and also shows as a table.
 *
 * @param finding what the drawing says, as a sentence: it is its title
 * @param labels what stands under the points, one for each
 * @param lines at most three
 * @param now index of the point that is now; empty where time has no part in it
 * @param digits how many digits of each value stand behind its point: 2 for amounts in fen
 * @since 1.2
 */
public record Chart(String finding, List<String> labels, List<Line> lines, Optional<Integer> now, int digits) {

    /** How a line is drawn: what was, what is expected, what must not be passed. */
    public enum Look {
        ACTUAL,
        PROJECTED,
        LIMIT
    }

    /**
     * One line.
     *
     * @param values one for each label; empty where it has none
     */
    public record Line(String name, Look look, List<Optional<Long>> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    public Chart {
        labels = List.copyOf(labels);
        lines = List.copyOf(lines);
    }
}
