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
 * The few hundred entries among which the best are chosen. The newest thousand entries are asked first. What they hold tells how
 * common the words are, and so how far back to look: a common word is answered by the first step and a rare one costs
 * little anywhere, so that no search grows with the portal. Titles are asked further back.
 *
 * <p>Score: 600 for the share of words that stand in the title, 400 more when all do, 300 when they stand there as typed, and
 * one for each three days, so that ten months weigh 100.
 */
@ApplicationScoped
class Candidates {

    static final int MOST = 200;
    private static final int ENOUGH = 80;

    /**
     * @param person the person where a person was found, who is shown once whatever groups they share with the viewer
     */
    record Candidate(long no, long score, Optional<String> person) {}

    /**
     * @param all best first
     * @param bounded whether there is more than was ranked
     */
    record Ranked(List<Candidate> all, boolean bounded) {}

    /** How far back a step looks: how many of which blocks, and of which blocks of titles. */
    private enum Step {
        NEWEST('A', 2, 'C', 2),
        RECENT('B', 3, 'C', 4),
        OLDER('C', 2, 'C', 8),
        ALL(' ', 0, ' ', 0);

        final char block;
        final int blocks;
        final char title;
        final int titles;

        Step(char block, int blocks, char title, int titles) {
            this.block = block;
            this.blocks = blocks;
            this.title = title;
            this.titles = titles;
        }

        /** Where to look next when so few were found: each step holds about eight times as many as the one before. */
        Step after(int found) {
            if (this == OLDER || found < ENOUGH / 60) {
                return ALL;
            }
            return this == NEWEST && found >= ENOUGH / 8 ? RECENT : OLDER;
        }
    }

    @Inject
    Queries sql;

    @Inject
    Blocks blocks;

    Ranked find(Terms terms, Search query, Access.Allowed allowed, Instant now) {
        long last = blocks.last();
        Step step = Step.NEWEST;
        List<Candidate> found = look(step, last, terms, query, allowed, now);
        while (found.size() < ENOUGH && step != Step.ALL) {
            step = step.after(found.size());
            found = look(step, last, terms, query, allowed, now);
        }
        return new Ranked(found, step != Step.ALL || found.size() == MOST);
    }

    /** Queries and lists are read once, in a part of their own, and not again for each row. */
    private List<Candidate> look(Step step, long last, Terms terms, Search query, Access.Allowed allowed, Instant now) {
        String narrowed = terms.query() + marks(query, allowed);
        List<Object> values = new ArrayList<>();
        StringBuilder given = new StringBuilder("with q as materialized (select string_to_array(?, ',') as places,"
                + " string_to_array(?, ',') as everywhere, cast(? as text) as typed, cast(? as tsquery) as whole,"
                + " cast(? as tsquery) as near");
        values.add(String.join(",", allowed.places()));
        values.add(String.join(",", allowed.everywhere()));
        values.add(Bigrams.fold(query.words()).strip().replace("\0", " "));
        values.add(terms.query());
        values.add(narrowed + Blocks.newest(step.block, last, step.blocks));
        if (step != Step.ALL) {
            given.append(", cast(? as tsquery) as far");
            values.add(narrowed + Blocks.newest(step.title, last, step.titles));
        }
        List<String> each = terms.queries();
        for (int i = 0; i < each.size(); i++) {
            given.append(", cast(? as tsquery) as t").append(i);
            values.add(each.get(i));
        }
        given.append(") select e.no, ")
                .append(score(each.size()))
                .append(" as score, case when e.module = 'members' then"
                        + " cast(e.author as text) end from q, core.search_entry e where ");
        given.append(step == Step.ALL ? "e.words @@ q.near" : "(e.words @@ q.near or e.titles @@ q.far)");
        given.append(
                allowed.everywhere().isEmpty()
                        ? " and e.access = any (q.places)"
                        : " and (e.access = any (q.places) or (e.requires = any (q.everywhere) and exists (select 1 from core.grp g"
                                + " where g.id = e.grp and g.stage = 'OPEN')))");
        query.kind().ifPresent(kind -> {
            given.append(" and e.kind = ?");
            values.add(kind.replace("\0", ""));
        });
        query.since().ifPresent(since -> {
            given.append(" and e.at >= ?");
            values.add(now.minus(Duration.ofDays(since.days)));
        });
        given.append(" order by 2 desc, 1 desc limit ").append(MOST);
        return sql.list(
                given.toString(), row -> new Candidate(row.big(0), row.big(1), row.textIf(2)), values.toArray());
    }

    private static String score(int terms) {
        StringBuilder share = new StringBuilder();
        for (int i = 0; i < terms; i++) {
            share.append(i == 0 ? "" : " + ")
                    .append("cast(e.titles @@ q.t")
                    .append(i)
                    .append(" as int)");
        }
        return "(" + share + ") * 600 / " + terms + " + case when e.titles @@ q.whole then 400 + case when"
                + " strpos(lower(e.title), q.typed) > 0 then 300 else 0 end else 0 end"
                + " + cast(extract(epoch from e.at) / 259200 as bigint)";
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
}
