package banyan.runtime.file;

import java.text.Normalizer;
import java.util.Optional;

/** The name of an uploaded file, as a browser sent it: only a name, no path, nothing that shows otherwise than it is. */
final class FileName {

    private static final int LONGEST = 255;

    private FileName() {}

    /** The name in one normal form; empty when it is none. */
    static Optional<String> of(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC).strip();
        boolean good = !name.isEmpty()
                && name.length() <= LONGEST
                && !name.startsWith(".")
                && !name.endsWith(".")
                && name.codePoints().noneMatch(FileName::isForbidden);
        return good ? Optional.of(name) : Optional.empty();
    }

    private static boolean isForbidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT // turns the direction of writing: "exe.docx" that is a program
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || "/\\:*?\"<>|".indexOf(c) >= 0;
    }

    /** What stands after the last dot, in small letters. */
    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }
}
