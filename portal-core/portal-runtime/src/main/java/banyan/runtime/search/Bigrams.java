package banyan.runtime.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into what the index holds: words of letters and digits as they are, and runs of Han, Kana and Hangul into overlapping
 * pairs, because Chinese has no spaces and dictionaries cut names wrong. A run of one character is that character.
 */
final class Bigrams {

    private static final int LONGEST_WORD = 60;

    private Bigrams() {}

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        List<String> all = new ArrayList<>();
        int i = 0;
        while (i < plain.length()) {
            int c = plain.codePointAt(i);
            if (isIdeograph(c)) {
                i = pairs(plain, i, all);
            } else if (Character.isLetterOrDigit(c)) {
                i = word(plain, i, all);
            } else {
                i += Character.charCount(c);
            }
        }
        return all;
    }

    private static int pairs(String text, int start, List<String> to) {
        int i = start;
        int before = -1;
        boolean alone = true;
        while (i < text.length() && isIdeograph(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (before >= 0) {
                to.add(Character.toString(before) + Character.toString(c));
                alone = false;
            }
            before = c;
            i += Character.charCount(c);
        }
        if (alone) {
            to.add(Character.toString(before));
        }
        return i;
    }

    private static int word(String text, int start, List<String> to) {
        int i = start;
        while (i < text.length()
                && Character.isLetterOrDigit(text.codePointAt(i))
                && !isIdeograph(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        if (i - start <= LONGEST_WORD) {
            to.add(text.substring(start, i));
        }
        return i;
    }

    private static boolean isIdeograph(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
