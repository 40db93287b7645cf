package banyan.qa.model;

/** Tidies what people typed: one kind of line end, no blanks at the ends, nothing that a database or a page cannot carry. */
public final class Prose {

    /** Letters by name and empty to the eye: fillers of Hangul, the blank of Braille. */
    private static final String BLANKS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Prose() {}

    /** A text of several lines. */
    public static String text(String typed) {
        return carriable(typed.replace("\r\n", "\n").replace('\r', '\n')).strip();
    }

    /** A text of one line. */
    public static String line(String typed) {
        return text(typed)
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** How many characters of it somebody sees: no blanks, and nothing of zero width. */
    public static int visible(String text) {
        return (int) text.codePoints().filter(Prose::isSeen).count();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> BLANKS.indexOf(character) < 0;
        };
    }

    private static String carriable(String typed) {
        StringBuilder kept = new StringBuilder(typed.length());
        typed.codePoints().filter(Prose::isCarriable).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isCarriable(int character) {
        boolean halfOfAPair = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean turnsTextAround = character == 0x202D || character == 0x202E;
        return character == '\n'
                || character == '\t'
                || !(Character.isISOControl(character) || halfOfAPair || turnsTextAround);
    }
}
