package banyan.awards.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which contributions are judged, and in which line. */
public record Kinds(List<String> sharers, List<String> organisers) {

    public Kinds {
        sharers = List.copyOf(sharers);
        organisers = List.copyOf(organisers);
    }

    /** Both as people write them: separated by commas; a star at the end stands for anything. */
    public static Kinds of(String sharers, String organisers) {
        return new Kinds(list(sharers), list(organisers));
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split("[,，\\s]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public Optional<Line> lineOf(String kind) {
        if (fits(organisers, kind)) {
            return Optional.of(Line.ORGANISERS);
        }
        return fits(sharers, kind) ? Optional.of(Line.SHARERS) : Optional.empty();
    }

    private static boolean fits(List<String> patterns, String kind) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? kind.startsWith(pattern.substring(0, pattern.length() - 1))
                        : kind.equals(pattern));
    }
}
