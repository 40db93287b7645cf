package banyan.qa.store.rounds;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is worth reading again. The points of a question, as published: a tenth of the best score of its answers (0 to 100), 20
 * for each person whom its answers helped (up to 200), and 50 when its asker marked what solved it.
 */
public final class WorthStore {

    /** A question with its points. */
    public record Row(UUID question, int points, Optional<Integer> score, int helped) {}

    private final Data data;

    public WorthStore(Data data) {
        this.data = data;
    }

    /** Reckons the points of a question anew, from the tables. */
    public void reckon(QuestionId question) {
        String schema = data.schema();
        data.em().flush();
        data.em()
                .createNativeQuery(
                        "insert into " + schema + ".worth (question_id, group_id, points) select q.id, q.group_id,"
                                + " coalesce((select max(v.score) from " + schema
                                + ".verdict v where v.question_id = q.id), 0) / 10"
                                + " + least(200, 20 * (select count(*) from " + schema
                                + ".helped h where h.question_id = q.id))"
                                + " + case when q.solved_at is null then 0 else 50 end"
                                + " from " + schema + ".question q where q.id = ?1"
                                + " on conflict (question_id) do update set points = excluded.points, group_id = excluded.group_id")
                .setParameter(1, question.value())
                .executeUpdate();
    }

    public Slice<Row> best(GroupRef group, int least, Optional<String> after, int size) {
        String schema = data.schema();
        Query query = data.em()
                .createNativeQuery("select w.question_id, w.points, (select max(v.score) from " + schema
                        + ".verdict v where v.question_id = w.question_id), (select count(*) from " + schema
                        + ".helped h where h.question_id = w.question_id) from " + schema + ".worth w join " + schema
                        + ".question q on q.id = w.question_id and q.state <> 'WITHDRAWN' where w.group_id = ?1"
                        + " and w.points >= ?2 and w.points > 0"
                        + (after.isPresent() ? " and (w.points, w.question_id) < (?3, ?4)" : "")
                        + " order by w.points desc, w.question_id desc limit " + (size + 1))
                .setParameter(1, group.value())
                .setParameter(2, least);
        after.map(WorthStore::place)
                .ifPresent(place -> query.setParameter(3, place.points()).setParameter(4, place.question()));
        List<Row> rows = new ArrayList<>();
        for (Object found : query.getResultList()) {
            Object[] row = (Object[]) found;
            rows.add(new Row(
                    (UUID) row[0],
                    ((Number) row[1]).intValue(),
                    Optional.ofNullable((Number) row[2]).map(Number::intValue),
                    ((Number) row[3]).intValue()));
        }
        return Slice.of(rows, size, last -> last.points() + "_" + last.question());
    }

    private static Row place(String cursor) {
        try {
            String[] parts = cursor.split("_", 2);
            return new Row(UUID.fromString(parts[1]), Integer.parseInt(parts[0]), Optional.empty(), 0);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Refusal(Refusal.Kind.INVALID, Rules.MODULE, "UnknownCursor", List.of(), List.of());
        }
    }

    /** Solved and asked, of the group and of this asker. */
    public int[] solved(GroupRef group, PersonRef asker) {
        Object[] row = (Object[]) data.em()
                .createNativeQuery("select count(*) filter (where solved_at is not null), count(*),"
                        + " count(*) filter (where asker = ?2 and solved_at is not null), count(*) filter (where asker = ?2)"
                        + " from " + data.schema() + ".question where group_id = ?1 and state <> 'WITHDRAWN'")
                .setParameter(1, group.value())
                .setParameter(2, asker.value())
                .getSingleResult();
        int[] figures = new int[row.length];
        for (int i = 0; i < row.length; i++) {
            figures[i] = ((Number) row[i]).intValue();
        }
        return figures;
    }
}
