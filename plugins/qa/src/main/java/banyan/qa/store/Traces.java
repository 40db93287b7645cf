package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.people.PersonRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people left behind while they kept questions in order: flags, summaries, moves, and where they were named. */
public final class Traces {

    private final Data data;

    public Traces(Data data) {
        this.data = data;
    }

    public List<Map<String, Object>> flagsOf(PersonRef person) {
        return rows(
                "select f.flagged_at, f.reason, f.decision, q.title from %1$s.question_flag f join %1$s.question q"
                        + " on q.id = f.question_id where f.flagged_by = ?1 order by f.flagged_at",
                person, "flagged", "reason", "decision", "question");
    }

    public List<Map<String, Object>> summariesOf(PersonRef person) {
        return rows(
                "select s.written_at, s.words, q.title from %1$s.summary_version s join %1$s.question q"
                        + " on q.id = s.question_id where s.written_by = ?1 order by s.written_at",
                person, "written", "words", "question");
    }

    private List<Map<String, Object>> rows(String sql, PersonRef person, String... names) {
        @SuppressWarnings("unchecked") // several columns
        List<Object[]> rows = data.em()
                .createNativeQuery(sql.formatted(data.schema()))
                .setParameter(1, person.value())
                .getResultList();
        return rows.stream()
                .map(row -> {
                    Map<String, Object> plain = new LinkedHashMap<>();
                    for (int i = 0; i < names.length; i++) {
                        plain.put(names[i], String.valueOf(row[i]));
                    }
                    return plain;
                })
                .toList();
    }

    /** The texts belong to the group; who wrote, flagged or moved is taken out, and that they were named goes. */
    public void forget(PersonRef person) {
        change("update %s.question_upkeep set summary_by = ?2 where summary_by = ?1", person, true);
        change("update %s.summary_version set written_by = ?2 where written_by = ?1", person, true);
        change("update %s.question_flag set flagged_by = ?2 where flagged_by = ?1 and decision <> ''", person, true);
        change("update %s.question_flag set decided_by = ?2 where decided_by = ?1", person, true);
        change("update %s.question_move set moved_by = ?2 where moved_by = ?1", person, true);
        change("delete from %s.question_flag where flagged_by = ?1", person, false);
        change("delete from %s.mention where person = ?1", person, false);
    }

    private void change(String sql, PersonRef person, boolean toNobody) {
        var query = data.em().createNativeQuery(sql.formatted(data.schema())).setParameter(1, person.value());
        if (toNobody) {
            query.setParameter(2, Authorship.NOBODY.value());
        }
        query.executeUpdate();
    }
}
