package banyan.runtime.search;

import banyan.runtime.search.Bigrams.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody looks for: words and runs of ideographs, all of which must be there. A run of more than two characters must
 * stand together; a Latin word of three letters or more finds what begins with it.
 */
record Terms(List<Run> runs) {

    private static final int MOST = 8;
    private static final int PREFIX_FROM = 3;
    private static final int LONGEST_RUN = 40;

    static Terms of(String words) {
        LinkedHashSet<Run> all = new LinkedHashSet<>();
        for (Run run : Bigrams.runs(words)) {
            int length = Math.min(run.text().length(), LONGEST_RUN);
            int end = Character.isHighSurrogate(run.text().charAt(length - 1)) ? length - 1 : length;
            if (end > 0) {
                all.add(new Run(run.text().substring(0, end), run.ideographs()));
            }
        }
        return new Terms(all.stream().limit(MOST).toList());
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** All of them, in the language of tsquery. */
    String query() {
        return runs.stream().map(Terms::query).collect(Collectors.joining(" & "));
    }

    /** One query for each term. */
    List<String> queries() {
        return runs.stream().map(Terms::query).toList();
    }

    private static String query(Run run) {
        if (!run.ideographs()) {
            String word = stem(Bigrams.of(run).get(0));
            return Marks.quoted(word) + (word.length() >= PREFIX_FROM ? ":*" : "");
        }
        List<String> pairs = Bigrams.pairs(run);
        return pairs.isEmpty()
                ? Marks.quoted(run.text()) + ":*"
                : pairs.stream().distinct().map(Marks::quoted).collect(Collectors.joining(" & "));
    }

    /** An English plural finds the singular; more would find too much. */
    private static String stem(String word) {
        boolean plural = word.length() > PREFIX_FROM + 1 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Runs whose pairs could stand apart: the text itself must be asked. */
    List<String> phrases() {
        return runs.stream()
                .filter(run -> run.ideographs()
                        && run.text().codePointCount(0, run.text().length()) > 2)
                .map(Run::text)
                .toList();
    }

    /** Finds the terms in a text, for showing where they stand. */
    Pattern pattern() {
        List<String> all = new ArrayList<>();
        runs.stream()
                .sorted(Comparator.comparing((Run run) -> run.text().length()).reversed())
                .forEach(run -> all.add(
                        run.ideographs()
                                ? Pattern.quote(run.text())
                                : "(?<![\\p{L}\\p{N}])" + Pattern.quote(stem(run.text()))));
        boolean cases = runs.stream().anyMatch(run -> !run.ideographs());
        return Pattern.compile(String.join("|", all), cases ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    }
}
