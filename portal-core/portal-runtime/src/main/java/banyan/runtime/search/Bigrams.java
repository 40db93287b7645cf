package banyan.runtime.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Cuts text into what the index holds: words of letters and digits as they are, and runs of Han, Kana and Hangul into overlapping
 * pairs, because Chinese has no spaces and dictionaries cut names wrong. The last character of a run stands alone too, so that
 * one character finds all runs with it: as the beginning of a pair or as an end.
 */
final class Bigrams {

    private static final int LONGEST_WORD = 60;

    /** A run of ideographs, or a word. */
    record Run(String text, boolean ideographs) {}

    private Bigrams() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Runs and words in the order of the text. */
    static List<Run> runs(String text) {
        String plain = fold(text);
        List<Run> all = new ArrayList<>();
        int start = 0;
        int kind = 0;
        for (int i = 0; i <= plain.length(); ) {
            int c = i < plain.length() ? plain.codePointAt(i) : ' ';
            int next = kind(c);
            if (next != kind) {
                if (kind > 0) {
                    all.add(new Run(plain.substring(start, i), kind == 2));
                }
                start = i;
                kind = next;
            }
            i += Character.charCount(c);
        }
        return all;
    }

    /** What the index holds of this run. */
    static List<String> of(Run run) {
        if (!run.ideographs()) {
            String text = run.text();
            return List.of(text.length() <= LONGEST_WORD ? text : text.substring(0, LONGEST_WORD));
        }
        List<String> all = pairs(run);
        int last = run.text().codePointBefore(run.text().length());
        all.add(Character.toString(last));
        return all;
    }

    /** The overlapping pairs of a run of ideographs; none of a single one. */
    static List<String> pairs(Run run) {
        int[] points = run.text().codePoints().toArray();
        List<String> all = new ArrayList<>(points.length);
        for (int i = 1; i < points.length; i++) {
            all.add(new String(points, i - 1, 2));
        }
        return all;
    }

    static List<String> of(String text) {
        List<String> all = new ArrayList<>();
        runs(text).forEach(run -> all.addAll(of(run)));
        return all;
    }

    private static int kind(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? 1 : 0;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> Character.isLetterOrDigit(c) ? 2 : 0;
            default -> Character.isLetterOrDigit(c) ? 1 : 0;
        };
    }
}
