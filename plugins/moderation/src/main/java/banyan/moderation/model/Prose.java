package banyan.moderation.model;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as it is kept: what cannot be seen or stored is taken out. */
public final class Prose {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u200B\\u2060\\uFEFF&&[^\\n\\t]]");

    private Prose() {}

    /** A text with its line breaks. */
    public static String of(String text) {
        String kept =
                UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** A text on one line. */
    public static String line(String text) {
        return of(text).replaceAll("\\s+", " ");
    }
}
