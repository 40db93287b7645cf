package banyan.qa.model;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What changed from one text to another, for people: words that went, words that came, and what stayed between them.
 *
 * <p>Sentences are compared first and words only inside of what changed, so that a text of any length costs little and a
 * sentence that was rewritten is shown as a whole. A word is a run of letters and digits; Chinese has no blanks, so that each
 * of its characters is one (Myers, “An O(ND) Difference Algorithm and Its Variations”, Algorithmica 1, 1986).
 */
public record Change(List<Piece> pieces) {

    /** A part of the text, and what became of it. */
    public record Piece(Fate fate, String text) {}

    /** What became of a part. */
    public enum Fate {
        STAYED,
        GONE,
        NEW
    }

    private static final Pattern SENTENCES = Pattern.compile("[^\\n。！？!?.；;]*(?:[。！？!?.；;]+|\\n+|$)");
    private static final Pattern WORDS =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]+|\\s+|.", Pattern.DOTALL);

    /** Beyond this a changed passage is shown as a whole: nobody reads a mosaic of two thousand words. */
    private static final int MOST_WORDS = 1_200;

    /** When less than a third of a passage stayed, two whole passages are easier to read than their shreds. */
    private static final int KEPT_PART = 3;

    public Change {
        pieces = List.copyOf(pieces);
    }

    public static Change between(String before, String after) {
        List<Piece> pieces = new ArrayList<>();
        compare(cut(SENTENCES, before), cut(SENTENCES, after), pieces, true);
        return new Change(joined(pieces));
    }

    public boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.fate() == Fate.STAYED);
    }

    private static void compare(List<String> before, List<String> after, List<Piece> to, boolean deeper) {
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            int from = delta.getSource().getPosition();
            add(to, Fate.STAYED, before.subList(at, from));
            List<String> gone = delta.getSource().getLines();
            List<String> came = delta.getTarget().getLines();
            if (deeper && delta.getType() == DeltaType.CHANGE) {
                words(String.join("", gone), String.join("", came), to);
            } else {
                add(to, Fate.GONE, gone);
                add(to, Fate.NEW, came);
            }
            at = from + gone.size();
        }
        add(to, Fate.STAYED, before.subList(at, before.size()));
    }

    private static void words(String before, String after, List<Piece> to) {
        List<String> gone = cut(WORDS, before);
        List<String> came = cut(WORDS, after);
        List<Piece> fine = new ArrayList<>();
        if (gone.size() <= MOST_WORDS && came.size() <= MOST_WORDS) {
            compare(gone, came, fine, false);
        }
        int stayed = fine.stream()
                .filter(piece -> piece.fate() == Fate.STAYED)
                .mapToInt(piece -> piece.text().length())
                .sum();
        if (stayed * KEPT_PART >= Math.min(before.length(), after.length()) && stayed > 0) {
            to.addAll(fine);
        } else {
            to.add(new Piece(Fate.GONE, before));
            to.add(new Piece(Fate.NEW, after));
        }
    }

    private static void add(List<Piece> to, Fate fate, List<String> parts) {
        if (!parts.isEmpty()) {
            to.add(new Piece(fate, String.join("", parts)));
        }
    }

    private static List<String> cut(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Neighbours of the same fate become one. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).fate() == piece.fate()) {
                joined.set(last, new Piece(piece.fate(), joined.get(last).text() + piece.text()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }
}
