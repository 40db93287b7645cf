package banyan.awards.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Contribution;
import banyan.awards.model.Evaluation;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Fact;
import banyan.awards.model.Prose;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What other modules stated, until it is judged. */
public final class Facts {

    private static final int EVIDENCE = 300;
    private static final int TOPICS = 160;
    private static final int KIND = 60;
    private static final Duration KEPT = Duration.ofDays(400);

    private final Data data;

    public Facts(Data data) {
        this.data = data;
    }

    /** Keeps a fact; the same fact again changes nothing. */
    public void keep(Contribution fact) {
        data.em()
                .createNativeQuery("insert into " + data.schema()
                        + ".fact (group_id, person, kind, evidence, topics, at) values (?1, ?2, ?3, ?4, ?5, ?6)"
                        + " on conflict do nothing")
                .setParameter(1, fact.group().value())
                .setParameter(2, fact.person().value())
                .setParameter(3, Prose.cut(fact.kind(), KIND))
                .setParameter(4, Prose.cut(fact.evidence(), EVIDENCE))
                .setParameter(5, Prose.cut(String.join(" · ", new TreeSet<>(fact.topics())), TOPICS))
                .setParameter(6, fact.at().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Hands every waiting fact from before this moment to the evaluation: none is judged twice, none is lost between weeks. */
    public List<Fact> take(GroupRef group, EvaluationId evaluation, Instant before) {
        @SuppressWarnings("unchecked") // the columns named
        List<Object[]> rows = data.em()
                .createNativeQuery("update " + data.schema()
                        + ".fact set taken_by = ?1 where group_id = ?2 and at < ?3 and taken_by = '" + Evaluation.NOBODY
                        + "' returning person, kind, topics, evidence, (extract(epoch from at) * 1000000)::bigint")
                .setParameter(1, evaluation.value())
                .setParameter(2, group.value())
                .setParameter(3, before.atOffset(ZoneOffset.UTC))
                .getResultList();
        List<Fact> facts = new ArrayList<>();
        for (Object[] row : rows) {
            long micros = ((Number) row[4]).longValue();
            facts.add(new Fact(
                    new PersonRef((UUID) row[0]),
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000)));
        }
        facts.sort(java.util.Comparator.comparing(Fact::at).thenComparing(Fact::evidence));
        forgetOld(group, before);
        return facts;
    }

    private void forgetOld(GroupRef group, Instant now) {
        data.em()
                .createNativeQuery("delete from " + data.schema()
                        + ".fact where group_id = ?1 and at < ?2 and taken_by <> '" + Evaluation.NOBODY + "'")
                .setParameter(1, group.value())
                .setParameter(2, now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Who contributed anything since then: they know the matter, and are asked to review first. */
    public Set<PersonRef> active(GroupRef group, Instant since) {
        @SuppressWarnings("unchecked") // one column of keys
        List<UUID> people = data.em()
                .createNativeQuery("select distinct person from " + data.schema()
                        + ".fact where group_id = ?1 and at >= ?2 order by person")
                .setParameter(1, group.value())
                .setParameter(2, since.atOffset(ZoneOffset.UTC))
                .getResultList();
        Set<PersonRef> active = new LinkedHashSet<>();
        people.forEach(person -> active.add(new PersonRef(person)));
        return active;
    }
}
