package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.people.PersonRef;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Every version of what people wrote, oldest first. A version is kept at the moment in which it is replaced, so that texts that
 * nobody edits cost nothing; the one in force stands in the question, the answer or the upkeep itself.
 */
public final class Versions {

    /**
     * One version.
     *
     * @param by who wrote it; empty where it is the author of the whole
     * @param parts the texts, in the order of the page
     */
    public record Kept(int version, Instant at, Optional<PersonRef> by, List<String> parts) {

        public Kept {
            parts = List.copyOf(parts);
        }
    }

    private final Data data;

    public Versions(Data data) {
        this.data = data;
    }

    /** Keeps the question as it stands, before it is changed. */
    public void keep(QuestionId question) {
        data.em().flush();
        run(
                """
                insert into %1$squestion_version (question_id, version, title, scene, details, request, topics, written_at)
                select q.id, q.version, q.title, q.scene, q.details, q.request,
                  coalesce((select string_agg(t.topic, ' · ' order by t.topic) from %1$squestion_topic t
                            where t.question_id = q.id), ''),
                  coalesce(q.edited_at, q.asked_at)
                from %1$squestion q where q.id = ?1
                """,
                question.value());
    }

    /** Keeps the answer as it stands, before it is changed. */
    public void keep(AnswerId answer) {
        data.em().flush();
        run(
                """
                insert into %1$sanswer_version (answer_id, version, method, reasoning, written_at)
                select a.id, a.version, a.method, a.reasoning, coalesce(a.edited_at, a.given_at)
                from %1$sanswer a where a.id = ?1
                """,
                answer.value());
    }

    /** Keeps the summary as it was just written. */
    public void keepSummary(QuestionId question) {
        data.em().flush();
        run(
                """
                insert into %1$ssummary_version (question_id, version, words, written_by, written_at)
                select u.question_id, u.summary_version, u.summary, u.summary_by, u.summary_at
                from %1$squestion_upkeep u where u.question_id = ?1
                """,
                question.value());
    }

    private void run(String sql, UUID key) {
        data.em()
                .createNativeQuery(sql.formatted(data.schema() + "."))
                .setParameter(1, key)
                .executeUpdate();
    }

    public List<Kept> of(QuestionId question) {
        return read(
                "select version, written_at, null, title, scene, details, request, topics from %squestion_version"
                        + " where question_id = ?1 order by version",
                question.value());
    }

    public List<Kept> of(AnswerId answer) {
        return read(
                "select version, written_at, null, method, reasoning from %sanswer_version"
                        + " where answer_id = ?1 order by version",
                answer.value());
    }

    public List<Kept> summaries(QuestionId question) {
        return read(
                "select version, written_at, cast(written_by as text), words from %ssummary_version"
                        + " where question_id = ?1 order by version",
                question.value());
    }

    /** The newest 200 versions are more than anyone compares. */
    private List<Kept> read(String sql, UUID key) {
        Query query =
                data.em().createNativeQuery(sql.formatted(data.schema() + ".")).setParameter(1, key);
        @SuppressWarnings("unchecked") // more than one column
        List<Object[]> rows = query.setMaxResults(200).getResultList();
        return rows.stream().map(Versions::kept).toList();
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                ((Number) row[0]).intValue(),
                moment(row[1]),
                Optional.ofNullable((String) row[2]).map(by -> new PersonRef(UUID.fromString(by))),
                Arrays.stream(row, 3, row.length).map(String::valueOf).toList());
    }

    /** What a driver makes of a timestamp differs with the mapping. */
    static Instant moment(Object column) {
        if (column instanceof OffsetDateTime at) {
            return at.toInstant();
        }
        return column instanceof java.sql.Timestamp at
                ? at.toInstant()
                : ((java.time.LocalDateTime) column).toInstant(ZoneOffset.UTC);
    }

    /** Tells for whom of these people it is the first time that this text names them. */
    public List<PersonRef> firstNamed(UUID subject, QuestionId question, List<PersonRef> people, Instant at) {
        return people.stream()
                .filter(person -> data.em()
                                .createNativeQuery("insert into " + data.schema()
                                        + ".mention (subject, person, question_id, told_at) values (?1, ?2, ?3, ?4)"
                                        + " on conflict do nothing")
                                .setParameter(1, subject)
                                .setParameter(2, person.value())
                                .setParameter(3, question.value())
                                .setParameter(4, at.atOffset(ZoneOffset.UTC))
                                .executeUpdate()
                        == 1)
                .toList();
    }
}
