package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** What is asked again and again. Counted where the questions are; only places leave the database. */
public final class Recurring {

    /** One thing that is asked again. */
    public record Row(
            String key, String name, int people, int months, int questions, int solved, int worked, Instant last) {}

    /** A whole group over the same time. */
    public record Total(int asked, int solved, int reported, int worked) {}

    /** A question that was closed as asked before counts for the one that it leads to. */
    private static final String ASKED =
            """
            with asked as (
              select q.id, coalesce(l.target_id, q.id) as root, q.asker, q.asked_at,
                date_trunc('month', q.asked_at at time zone ?3) as month,
                (q.solved_at is not null) as solved, coalesce(u.outcome, '') as outcome
              from %1$s.question q
              left join %1$s.question_link l on l.question_id = q.id and l.kind = 'DUPLICATE'
              left join %1$s.question_upkeep u on u.question_id = q.id
              where q.group_id = ?1 and q.asked_at >= ?2 and q.state <> 'WITHDRAWN' and q.kind = 'PROFESSIONAL')
            """;

    private static final String FIGURES =
            """
            count(distinct a.asker) as people, count(distinct a.month) as months, count(distinct a.id) as questions,
            count(distinct a.id) filter (where a.solved) as solved,
            count(distinct a.id) filter (where a.outcome in ('WORKED', 'PARTLY')) as worked, max(a.asked_at) as last
            """;

    private static final String RANK =
            " order by count(distinct a.asker) * count(distinct a.month) desc, count(distinct a.id) desc, max(a.asked_at) desc, 1";

    private final Data data;

    public Recurring(Data data) {
        this.data = data;
    }

    public List<Row> topics(GroupRef group, Instant since, ZoneId zone, int most) {
        return rows(
                ASKED + "select t.topic, t.topic, " + FIGURES
                        + " from asked a join %1$s.question_topic t on t.question_id = a.id group by t.topic" + RANK,
                group,
                since,
                zone,
                most);
    }

    /** Questions that more than one person asked, or one person in more than one month. */
    public List<Row> questions(GroupRef group, Instant since, ZoneId zone, int most) {
        return rows(
                ASKED + "select cast(r.id as text), r.title, " + FIGURES
                        + " from asked a join %1$s.question r on r.id = a.root and r.state <> 'WITHDRAWN' and r.group_id = ?1"
                        + " group by r.id, r.title having count(distinct a.id) > 1" + RANK,
                group,
                since,
                zone,
                most);
    }

    public Total total(GroupRef group, Instant since, ZoneId zone) {
        Query query = query(
                ASKED + "select count(*), count(*) filter (where a.solved), count(*) filter (where a.outcome <> ''),"
                        + " count(*) filter (where a.outcome in ('WORKED', 'PARTLY')) from asked a",
                group,
                since,
                zone);
        Object[] row = (Object[]) query.getSingleResult();
        return new Total(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private List<Row> rows(String sql, GroupRef group, Instant since, ZoneId zone, int most) {
        @SuppressWarnings("unchecked") // several columns
        List<Object[]> rows = query(sql, group, since, zone).setMaxResults(most).getResultList();
        return rows.stream()
                .map(row -> new Row(
                        (String) row[0],
                        (String) row[1],
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6]),
                        Versions.moment(row[7])))
                .toList();
    }

    private Query query(String sql, GroupRef group, Instant since, ZoneId zone) {
        return data.em()
                .createNativeQuery(sql.formatted(data.schema()))
                .setParameter(1, group.value())
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .setParameter(3, zone.getId());
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
