package banyan.runtime.search;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.value.Handle;
import banyan.runtime.data.Cursor;
import banyan.runtime.data.Queries;
import banyan.runtime.data.Row;
import banyan.runtime.module.ModuleNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers searches: candidates first, ranked by their titles and age; then what a page of them shows. */
@ApplicationScoped
public class SearchDesk {

    private static final int PAGE = 20;
    private static final int AT_ONCE = 30;

    private static final String SHOWN =
            "select e.no, e.module, e.kind, e.key, g.handle, g.name, e.title, left(e.body, 6000), p.id, p.name, e.address, e.at"
                    + " from core.search_entry e join core.grp g on g.id = e.grp left join core.person p on p.id = e.author"
                    + " where e.no = any (cast(string_to_array(?, ',') as bigint[])) and (e.module <> 'members' or p.active)";

    @Inject
    Queries sql;

    @Inject
    Access access;

    @Inject
    Candidates candidates;

    @Inject
    ModuleNames names;

    @Inject
    Clock clock;

    public Search.Result search(Search query, Viewer by) {
        Terms terms = Terms.of(query.words());
        if (terms.isEmpty()) {
            return new Search.Result(List.of(), Optional.empty(), true, false, List.of());
        }
        Access.Allowed allowed = access.of(by, query.group());
        List<Search.Module> modules = allowed.modules().stream()
                .sorted()
                .map(module -> new Search.Module(module, names.name(module, by.locale())))
                .toList();
        Access.Allowed asked = query.module().map(allowed::in).orElse(allowed);
        if (asked.places().isEmpty() && asked.everywhere().isEmpty()) {
            return new Search.Result(List.of(), Optional.empty(), false, false, modules);
        }
        Candidates.Ranked ranked = candidates.find(terms, query, asked, clock.instant());
        List<Search.Found> items = new ArrayList<>();
        Optional<String> next = page(after(ranked.all(), query.after()), terms, by, items);
        return new Search.Result(items, next, false, ranked.bounded(), modules);
    }

    /** What follows the place that the cursor names, people once only. */
    private static List<Candidates.Candidate> after(List<Candidates.Candidate> all, Optional<String> cursor) {
        Cursor after = Cursor.read(cursor, 2);
        long score = number(after.at(0));
        long no = number(after.at(1));
        Set<String> seen = new HashSet<>();
        List<Candidates.Candidate> left = new ArrayList<>();
        for (Candidates.Candidate one : all) {
            boolean again = one.person().isPresent() && !seen.add(one.person().get());
            if (!again && (one.score() < score || (one.score() == score && one.no() < no))) {
                left.add(one);
            }
        }
        return left;
    }

    private static long number(String text) {
        return text.matches("-?[0-9]{1,18}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    /** Fills a page, and tells where the next one begins. */
    private Optional<String> page(List<Candidates.Candidate> left, Terms terms, Viewer by, List<Search.Found> items) {
        Highlights marks = new Highlights(terms);
        String last = "";
        for (int from = 0; from < left.size(); from += AT_ONCE) {
            List<Candidates.Candidate> part = left.subList(from, Math.min(left.size(), from + AT_ONCE));
            Map<Long, Search.Found> found = shown(part, terms, marks, by);
            for (Candidates.Candidate one : part) {
                Search.Found item = found.get(one.no());
                if (item != null && items.size() == PAGE) {
                    return Optional.of(last);
                }
                if (item != null) {
                    items.add(item);
                    last = Cursor.write(one.score(), one.no());
                }
            }
        }
        return Optional.empty();
    }

    /** What is shown of these; what does not hold the words together is not. One query. */
    private Map<Long, Search.Found> shown(List<Candidates.Candidate> part, Terms terms, Highlights marks, Viewer by) {
        StringBuilder query = new StringBuilder(SHOWN);
        List<Object> values = new ArrayList<>();
        values.add(part.stream().map(one -> Long.toString(one.no())).collect(Collectors.joining(",")));
        for (String phrase : terms.phrases()) {
            query.append(" and (strpos(e.title, ?) > 0 or strpos(e.body, ?) > 0)");
            values.add(phrase);
            values.add(phrase);
        }
        Map<Long, Search.Found> all = new HashMap<>();
        sql.list(query.toString(), row -> all.put(row.big(0), found(row, marks, by)), values.toArray());
        return all;
    }

    private Search.Found found(Row row, Highlights marks, Viewer by) {
        String module = row.text(1);
        return new Search.Found(
                module,
                names.name(module, by.locale()),
                row.text(2),
                row.text(3),
                new Handle(row.text(4)),
                row.text(5),
                row.text(6),
                marks.whole(row.text(6)),
                marks.excerpt(row.text(7)),
                row.uuidIf(8).map(PersonRef::new),
                row.textIf(9).orElse(""),
                row.text(10),
                row.instant(11));
    }
}
