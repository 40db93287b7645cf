package banyan.runtime.search;

import banyan.api.group.GroupRef;
import banyan.api.socket.SearchIndex.Alike;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Titles that say nearly the same. Only the rarest words of what was typed are looked up, so that 怎么 and 如何 cost nothing; the
 * few hundred titles found are then compared word by word.
 *
 * <p>Likeness is the mean of two shares, each word weighed by how rare it is (the logarithm of the inverse of its frequency): the
 * Dice coefficient of both titles, and the part of what was typed that stands in the other.
 */
@ApplicationScoped
class Likeness {

    private static final int MOST_CANDIDATES = 300;
    private static final double TWICE_ENOUGH = 2.0 * MOST_CANDIDATES;
    private static final int MOST_LOOKED_UP = 12;
    private static final int LEAST_LOOKED_UP = 3;
    private static final int USEFUL = 280;
    private static final double SHARE_OF_RARE = 0.0005;

    /** How many titles, as a share of all, the looked up words may find together before no further word is added. */
    private static final double ENOUGH = 0.01;

    private static final long STALE_NANOS = 300_000_000_000L;

    private record Frequencies(Map<String, Double> common, long at) {}

    private volatile Frequencies known = new Frequencies(Map.of(), Long.MIN_VALUE / 2);

    @Inject
    Queries sql;

    @Inject
    Transactions transactions;

    @Inject
    Blocks blocks;

    List<Alike> alike(GroupRef group, String owner, String kind, String words, int limit) {
        Set<String> asked = new HashSet<>(Bigrams.of(words.length() > 400 ? words.substring(0, 400) : words));
        asked.removeIf(word -> word.length() < 2);
        if (asked.isEmpty() || limit < 1) {
            return List.of();
        }
        Map<String, Double> common = frequencies();
        ToDoubleFunction<String> weight = word -> -Math.log(common.getOrDefault(word, SHARE_OF_RARE));
        LookedUp rarest = rarest(asked, common);
        String query = "'" + Marks.group(group) + "' & " + Marks.quoted(Marks.kind(owner, kind)) + " & "
                + Marks.anyOf(rarest.words());
        return transactions.in(() -> candidates(query, rarest.share())).stream()
                .map(found -> new Alike(
                        found.kind(),
                        found.key(),
                        found.title(),
                        found.address(),
                        likeness(asked, found.title(), weight)))
                .filter(one -> one.likeness() >= USEFUL)
                .sorted(Comparator.comparingInt(Alike::likeness).reversed())
                .limit(Math.min(limit, 50))
                .toList();
    }

    private record Candidate(String kind, String key, String title, String address) {}

    /**
     * The newest that have one of the words. Where the words are so common that more would be found than are compared, only so
     * many of the newest entries are asked as hold enough; all, when these are mostly of other groups.
     */
    private List<Candidate> candidates(String query, double share) {
        long last = blocks.last();
        double reach = TWICE_ENOUGH / share;
        if (reach < last) {
            List<Candidate> near = look(query + Blocks.newest(last, reach));
            if (near.size() >= MOST_CANDIDATES / 2) {
                return near;
            }
        }
        return look(query);
    }

    private List<Candidate> look(String query) {
        return sql.list(
                "select kind, key, title, address from core.search_entry where titles @@ cast(? as tsquery) order by"
                        + " no + 0 desc limit " + MOST_CANDIDATES,
                row -> new Candidate(row.text(0), row.text(1), row.text(2), row.text(3)),
                query);
    }

    /**
     * Words to look up.
     *
     * @param share of all titles that they find together, at most
     */
    private record LookedUp(List<String> words, double share) {}

    private static LookedUp rarest(Set<String> asked, Map<String, Double> common) {
        List<String> rareFirst = asked.stream()
                .sorted(Comparator.comparingDouble((String word) -> common.getOrDefault(word, 0.0))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double found = 0;
        int taken = 0;
        while (taken < Math.min(MOST_LOOKED_UP, rareFirst.size()) && (taken < LEAST_LOOKED_UP || found < ENOUGH)) {
            found += common.getOrDefault(rareFirst.get(taken++), SHARE_OF_RARE);
        }
        return new LookedUp(rareFirst.subList(0, taken), found);
    }

    /** In thousandths. */
    static int likeness(Set<String> asked, String title, ToDoubleFunction<String> weight) {
        Set<String> other = new HashSet<>(Bigrams.of(title));
        other.removeIf(word -> word.length() < 2);
        double of = asked.stream().mapToDouble(weight).sum();
        double its = other.stream().mapToDouble(weight).sum();
        double both = asked.stream().filter(other::contains).mapToDouble(weight).sum();
        return of + its == 0 ? 0 : (int) Math.round(1000 * (both / (of + its) + both / of / 2));
    }

    /** What the database counted of the words in titles; words that it does not name are rare. */
    private Map<String, Double> frequencies() {
        Frequencies now = known;
        if (System.nanoTime() - now.at() < STALE_NANOS) {
            return now.common();
        }
        record Common(String word, double share) {}
        List<Common> all = transactions.in(() -> sql.list(
                "select w.word, cast(w.share as text) from pg_stats s, unnest(cast(cast(s.most_common_elems as text) as text[]),"
                        + " s.most_common_elem_freqs) as w (word, share) where s.schemaname = 'core' and s.tablename ="
                        + " 'search_entry' and s.attname = 'titles' and w.word is not null",
                row -> new Common(row.text(0), Double.parseDouble(row.text(1)))));
        Map<String, Double> common = all.stream().collect(Collectors.toMap(Common::word, Common::share, Math::max));
        known = new Frequencies(common, System.nanoTime());
        return common;
    }
}
