package banyan.web.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The viewer as the bar shows them: a name, what stands in the circle, and its colour (1 to 5). */
public record Card(String name, String initials, int colour, boolean signedIn) {
    private static final int COLOURS = 5;
    private static final int GUEST_COLOUR = 1;

    public static Card of(String name) {
        return new Card(name, initialsOf(name), colourOf(name), true);
    }

    public static Card nobody() {
        return new Card("", "", GUEST_COLOUR, false);
    }

    /** The same name has the same colour everywhere, without anybody storing it. */
    public static int colourOf(String name) {
        return 1 + Math.floorMod(name.hashCode(), COLOURS);
    }

    /** Two characters: the given name for Chinese, first and last initial for others. */
    public static String initialsOf(String name) {
        String trimmed = name.strip();
        if (trimmed.isEmpty()) {
            return "";
        }
        if (Character.isIdeographic(trimmed.codePointAt(0))) {
            int count = trimmed.codePointCount(0, trimmed.length());
            return count <= 2
                    ? trimmed.substring(trimmed.offsetByCodePoints(0, count - 1))
                    : trimmed.substring(trimmed.offsetByCodePoints(0, count - 2));
        }
        List<String> words = Arrays.stream(trimmed.split("[\\s._-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "";
        }
        String first = initial(words.get(0));
        return words.size() == 1 ? first : first + initial(words.get(words.size() - 1));
    }

    private static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
