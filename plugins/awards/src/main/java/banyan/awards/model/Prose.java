package banyan.awards.model;

/** Tidies what people typed: one kind of line end, no blanks at the ends, nothing that a database or a page cannot carry. */
public final class Prose {

    private Prose() {}

    /** A text of several lines. */
    public static String text(String typed) {
        return carriable(typed.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    /** A text of one line. */
    public static String line(String typed) {
        return text(typed).replaceAll("\\s+", " ");
    }

    /** At most so many characters; a character that is kept as a pair is not cut in two. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static String carriable(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().filter(Prose::isCarriable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isCarriable(int character) {
        boolean halfOfAPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == '\n' || character == '\t' || !(Character.isISOControl(character) || halfOfAPair);
    }
}
