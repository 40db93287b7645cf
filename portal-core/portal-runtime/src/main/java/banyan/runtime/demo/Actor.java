package banyan.runtime.demo;

import java.util.List;

/** A person of the demo, with the introduction card. */
public record Actor(
        String login,
        String name,
        String position,
        String industry,
        String path,
        List<String> strengths,
        List<String> needs,
        List<String> interests) {

    /** Reads a line of a cast: eight columns, lists with ideographic commas. */
    static Actor read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 8) {
            throw new IllegalStateException("A line of a cast has 8 columns: " + line);
        }
        return new Actor(
                cells[0], cells[1], cells[2], cells[3], cells[4], list(cells[5]), list(cells[6]), list(cells[7]));
    }

    static List<String> list(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.strip().split("、"));
    }
}
