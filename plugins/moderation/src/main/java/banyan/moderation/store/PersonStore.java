package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.moderation.model.Nobody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the tables say about one person, and how it becomes nobody's. */
public final class PersonStore {

    /** Tables and columns that name a person and stay with the group. */
    private static final Map<String, List<String>> NAMED = Map.ofEntries(
            Map.entry("roster", List.of("fallback", "operator")),
            Map.entry("shift", List.of("person")),
            Map.entry("shift_change", List.of("before", "after", "by_whom")),
            Map.entry("swap_offer", List.of("person", "taken_by")),
            Map.entry("duty_item", List.of("by_whom")),
            Map.entry("need", List.of("author")),
            Map.entry("bulletin", List.of("by_whom")),
            Map.entry("ask", List.of("expert", "by_whom")),
            Map.entry("act", List.of("by_whom", "author")),
            Map.entry("topic_idea", List.of("by_whom")),
            Map.entry("settlement", List.of("person", "decided_by")),
            Map.entry("conflict", List.of("reporter", "mediator")),
            Map.entry("conflict_step", List.of("by_whom")));

    /** Tables whose rows are about nothing but the person. */
    private static final List<String> OWN =
            List.of("volunteer", "given_back", "absence", "willing", "posted", "topic_vote", "conflict_party");

    private final Rows rows;

    public PersonStore(Data data) {
        this.rows = new Rows(data);
    }

    public Map<String, Object> of(PersonRef person) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put(
                "weeks on duty",
                texts("select week || ' ' || how from #shift where person = ?1 order by week", person));
        found.put(
                "settled weeks",
                texts(
                        "select week || ' ' || outcome || ' ' || state || ' ' || kpi || ' ' || paid_minor || ' ' ||"
                                + " unit from #settlement where person = ?1 order by week",
                        person));
        found.put(
                "absences",
                texts(
                        "select cast(first as varchar) || ' – ' || cast(last as varchar) from #absence where person ="
                                + " ?1",
                        person));
        found.put(
                "asked of me",
                texts("select subject || ': ' || words from #ask where expert = ?1 order by id", person));
        found.put(
                "asked by me",
                texts("select subject || ': ' || words from #ask where by_whom = ?1 order by id", person));
        found.put(
                "conflicts reported",
                texts("select title || ': ' || words from #conflict where reporter = ?1", person));
        found.put(
                "said in mediations", texts("select words from #conflict_step where by_whom = ?1 order by id", person));
        found.put("written on duty", texts("select words from #bulletin where by_whom = ?1 order by at", person));
        return found;
    }

    private List<Object> texts(String sql, PersonRef person) {
        return new ArrayList<>(rows.list(row -> row.text(0), sql, person.value()));
    }

    public void forget(PersonRef person) {
        NAMED.forEach((table, columns) -> columns.forEach(column -> rows.change(
                "update #" + table + " set " + column + " = ?1 where " + column + " = ?2",
                Nobody.KEY,
                person.value())));
        OWN.forEach(table -> rows.change("delete from #" + table + " where person = ?1", person.value()));
    }

    /** Everything of a group, also what is never deleted otherwise. */
    public void removeAll(GroupRef group) {
        rows.first(row -> "", "select cast(#forget_group(?1) as varchar)", group.value());
    }
}
