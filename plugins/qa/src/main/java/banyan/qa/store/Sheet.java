package banyan.qa.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.qa.model.Kind;
import banyan.qa.model.QuestionId;
import banyan.qa.model.QuestionState;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions with all that is written in them, for exports and feeds. No answer stands in them. */
public final class Sheet {

    /** One question. */
    public record Row(
            QuestionId id,
            PersonRef asker,
            String title,
            String scene,
            String details,
            String request,
            Kind kind,
            QuestionState state,
            String topics,
            int answers,
            Instant askedAt,
            Instant activeAt,
            Optional<Instant> solvedAt,
            String summary,
            String outcome,
            String outcomeWords) {

        public Place place() {
            return new Place(askedAt, id.value());
        }
    }

    private final Data data;

    public Sheet(Data data) {
        this.data = data;
    }

    /** The newest questions that are not withdrawn, from before a place on, in one query. */
    public List<Row> newest(GroupRef group, Optional<Place> before, int most) {
        String further = before.isPresent() ? " and (q.asked_at, q.id) < (?2, ?3)" : "";
        Query query = data.em()
                .createNativeQuery(
                        """
                        select cast(q.id as text), cast(q.asker as text), q.title, q.scene, q.details, q.request, q.kind,
                          q.state, coalesce((select string_agg(t.topic, ' · ' order by t.topic)
                            from %1$s.question_topic t where t.question_id = q.id), ''),
                          q.answers, q.asked_at, q.active_at, q.solved_at, coalesce(u.summary, ''),
                          coalesce(u.outcome, ''), coalesce(u.outcome_words, '')
                        from %1$s.question q left join %1$s.question_upkeep u on u.question_id = q.id
                        where q.group_id = ?1 and q.state <> 'WITHDRAWN'%2$s order by q.asked_at desc, q.id desc
                        """
                                .formatted(data.schema(), further))
                .setParameter(1, group.value())
                .setMaxResults(most);
        before.ifPresent(place ->
                query.setParameter(2, place.at().atOffset(ZoneOffset.UTC)).setParameter(3, place.id()));
        @SuppressWarnings("unchecked") // several columns
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(Sheet::row).toList();
    }

    private static Row row(Object[] c) {
        return new Row(
                new QuestionId(UUID.fromString((String) c[0])),
                new PersonRef(UUID.fromString((String) c[1])),
                (String) c[2],
                (String) c[3],
                (String) c[4],
                (String) c[5],
                Kind.valueOf((String) c[6]),
                QuestionState.valueOf((String) c[7]),
                (String) c[8],
                ((Number) c[9]).intValue(),
                Versions.moment(c[10]),
                Versions.moment(c[11]),
                Optional.ofNullable(c[12]).map(Versions::moment),
                (String) c[13],
                (String) c[14],
                (String) c[15]);
    }
}
