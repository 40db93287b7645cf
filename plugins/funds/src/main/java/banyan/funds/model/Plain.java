package banyan.funds.model;

/** Texts as the books keep them: one line, no characters that nobody can see, never longer than their column. */
public final class Plain {

    private Plain() {}

    public static String of(String text, int most) {
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .filter(c -> Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.UNASSIGNED)
                .forEach(kept::appendCodePoint);
        String line = kept.toString().strip().replaceAll(" {2,}", " ");
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }
}
