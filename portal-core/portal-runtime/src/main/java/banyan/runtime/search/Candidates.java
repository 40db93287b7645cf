package banyan.runtime.search;

import banyan.runtime.data.Queries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The few hundred entries among which the best are chosen. The newest four thousand entries are asked first; only when they do not
 * hold enough, the newest thirty thousand, and then all: a common word is answered by the first step and a rare one costs
 * little anywhere, so that no search grows with the portal. Titles are asked further back.
 *
 * <p>Score: 600 for the share of words that stand in the title, 400 more when all do, 300 when they stand there as typed, and
 * one for each three days, so that ten months weigh 100.
 */
@ApplicationScoped
class Candidates {

    static final int MOST = 400;
    private static final int ENOUGH = 200;
    private static final int RARE = 20;
    private static final long LOOK_AFTER_NANOS = 500_000_000L;

    /**
     * @param person the person where a person was found, who is shown once whatever groups they share with the viewer
     */
    record Candidate(long no, long score, Optional<String> person) {}

    /**
     * @param all best first
     * @param bounded whether there is more than was ranked
     */
    record Ranked(List<Candidate> all, boolean bounded) {}

    private record Newest(long no, long at) {}

    /** How far back a step looks: blocks of A for words, blocks of B; none for all. */
    private enum Step {
        NEWEST,
        RECENT,
        ALL
    }

    private volatile Newest newest = new Newest(0, Long.MIN_VALUE / 2);

    @Inject
    Queries sql;

    Ranked find(Terms terms, Search query, Access.Allowed allowed, Instant now) {
        long last = last();
        List<Candidate> found = step(Step.NEWEST, last, terms, query, allowed, now);
        Step done = Step.NEWEST;
        if (found.size() < ENOUGH && found.size() >= RARE) {
            found = step(Step.RECENT, last, terms, query, allowed, now);
            done = Step.RECENT;
        }
        if (found.size() < ENOUGH) {
            found = step(Step.ALL, last, terms, query, allowed, now);
            done = Step.ALL;
        }
        return new Ranked(found, done != Step.ALL || found.size() == MOST);
    }

    private List<Candidate> step(
            Step step, long last, Terms terms, Search query, Access.Allowed allowed, Instant now) {
        StringBuilder statement = new StringBuilder("select e.no, (");
        List<Object> values = new ArrayList<>();
        for (String term : terms.queries()) {
            statement.append("cast(e.titles @@ cast(? as tsquery) as int) + ");
            values.add(term);
        }
        int count = terms.queries().size();
        statement.append("0) * 600 / ").append(count);
        statement.append(" + case when e.titles @@ cast(? as tsquery) then 400 else 0 end");
        values.add(terms.query());
        statement.append(" + case when strpos(lower(e.title), ?) > 0 then 300 else 0 end");
        values.add(Bigrams.fold(query.words()).strip().replace("\0", " "));
        statement.append(" + cast(extract(epoch from e.at) / 259200 as bigint) as score,"
                + " case when e.module = 'members' then cast(e.author as text) end from core.search_entry e where ");
        where(step, last, terms, query, allowed, now, statement, values);
        statement.append(" order by score desc, e.no desc limit ").append(MOST);
        return sql.list(
                statement.toString(),
                row -> new Candidate(row.big(0), row.big(1), row.textIf(2)),
                values.toArray());
    }

    private static void where(
            Step step,
            long last,
            Terms terms,
            Search query,
            Access.Allowed allowed,
            Instant now,
            StringBuilder statement,
            List<Object> values) {
        String narrowed = terms.query() + marks(query, allowed);
        if (step == Step.ALL) {
            statement.append("e.words @@ cast(? as tsquery)");
            values.add(narrowed);
        } else {
            boolean newest = step == Step.NEWEST;
            statement.append("(e.words @@ cast(? as tsquery) or e.titles @@ cast(? as tsquery))");
            values.add(narrowed + (newest ? blocks('A', last / 1024, 4) : blocks('B', last / 16384, 2)));
            values.add(narrowed + blocks('B', last / 16384, newest ? 3 : 16));
        }
        statement.append(" and (e.access = any (string_to_array(?, ','))");
        values.add(String.join(",", allowed.places()));
        if (!allowed.everywhere().isEmpty()) {
            statement.append(" or (e.requires = any (string_to_array(?, ',')) and exists (select 1 from core.grp g where"
                    + " g.id = e.grp and g.stage = 'OPEN'))");
            values.add(String.join(",", allowed.everywhere()));
        }
        statement.append(")");
        query.kind().ifPresent(kind -> {
            statement.append(" and e.kind = ?");
            values.add(kind.replace("\0", ""));
        });
        query.since().ifPresent(since -> {
            statement.append(" and e.at >= ?");
            values.add(now.minus(Duration.ofDays(since.days)));
        });
    }

    private static String marks(Search query, Access.Allowed allowed) {
        StringBuilder all = new StringBuilder();
        if (!allowed.groups().isEmpty() && allowed.groups().size() <= 30) {
            all.append(" & ").append(Marks.anyOf(allowed.groups()));
        }
        query.module().ifPresent(module -> all.append(" & ").append(Marks.quoted(Marks.module(module))));
        query.author().ifPresent(author -> all.append(" & ").append(Marks.quoted(Marks.author(author))));
        return all.toString();
    }

    /** The newest blocks, and one that may just have begun. */
    private static String blocks(char kind, long last, int count) {
        List<String> blocks = new ArrayList<>();
        for (long block = Math.max(0, last - count + 1); block <= last + 1; block++) {
            blocks.add(kind + Long.toString(block));
        }
        return " & " + Marks.anyOf(blocks);
    }

    /** Half a second old at most; a thousand entries in half a second would begin a block too many. */
    private long last() {
        Newest known = newest;
        if (System.nanoTime() - known.at() < LOOK_AFTER_NANOS) {
            return known.no();
        }
        long no = sql.find("select last_value from core.search_entry_no", row -> row.big(0)).orElse(0L);
        newest = new Newest(no, System.nanoTime());
        return no;
    }
}
