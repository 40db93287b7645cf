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
