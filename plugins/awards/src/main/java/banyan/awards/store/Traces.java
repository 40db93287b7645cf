package banyan.awards.store;

import banyan.api.data.Data;
import banyan.api.people.PersonRef;
import banyan.awards.model.Evaluation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where a person left traces, over all groups. */
public final class Traces {

    private final Data data;

    public Traces(Data data) {
        this.data = data;
    }

    public List<Map<String, Object>> works(PersonRef person) {
        return rows(
                "select at::text, kind, title, text, evidence from %s.entry where author = ?1 order by id",
                person, "at", "kind", "title", "text", "evidence");
    }

    public List<Map<String, Object>> reviews(PersonRef person) {
        return rows(
                "select asked_at::text, state, marks, comment, doubt from %s.review where reviewer = ?1 order by id",
                person, "asked", "state", "marks", "comment", "doubt");
    }

    public List<Map<String, Object>> places(PersonRef person) {
        return rows(
                "select settled_at::text, line, place::text, title, score::text, amount_minor::text || ' ' || unit"
                        + " from %s.place where person = ?1 order by settled_at, id",
                person, "settled", "line", "place", "title", "score", "amount");
    }

    public List<Map<String, Object>> appeals(PersonRef person) {
        return rows(
                "select at::text, text, state, answer from %s.appeal where by_whom = ?1 order by id",
                person, "at", "text", "state", "answer");
    }

    private List<Map<String, Object>> rows(String sql, PersonRef person, String... names) {
        @SuppressWarnings("unchecked") // the columns named
        List<Object[]> found = data.em()
                .createNativeQuery(sql.replace("%s", data.schema()))
                .setParameter(1, person.value())
                .getResultList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object[] values : found) {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], String.valueOf(values[i]));
            }
            rows.add(row);
        }
        return rows;
    }

    public void forget(PersonRef person) {
        for (String column : List.of(
                "entry.author",
                "review.author",
                "review.reviewer",
                "place.person",
                "appeal.by_whom",
                "appeal.decided_by",
                "evaluation.opened_by")) {
            String[] parts = column.split("\\.");
            change(
                    "update %s." + parts[0] + " set " + parts[1] + " = '" + Evaluation.NOBODY + "' where " + parts[1]
                            + " = ?1",
                    person);
        }
        for (String table : List.of("fact", "panel", "newcomer", "owed")) {
            change("delete from %s." + table + " where person = ?1", person);
        }
    }

    private void change(String sql, PersonRef person) {
        data.em()
                .createNativeQuery(sql.replace("%s", data.schema()))
                .setParameter(1, person.value())
                .executeUpdate();
    }
}
