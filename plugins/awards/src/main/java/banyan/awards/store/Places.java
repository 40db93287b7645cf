package banyan.awards.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Slice;
import banyan.awards.model.Evaluation;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Outcome;
import banyan.awards.model.Place;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where works stand, and the laureates. */
public final class Places {

    /** A laureate in a list: the place and the evaluation in which it was won. */
    public record Won(Place place, Evaluation in) {}

    /** How often somebody was awarded, and how often first. */
    public record Honours(PersonRef person, long times, long first) {}

    private final Data data;

    public Places(Data data) {
        this.data = data;
    }

    public UUID newId() {
        return data.newId();
    }

    public void add(Place place) {
        data.em().persist(place);
    }

    public void flush() {
        data.em().flush();
    }

    public void removeOf(EvaluationId evaluation) {
        of(evaluation).forEach(data.em()::remove);
        data.em().flush();
    }

    /** Line by line, best first; what took no place comes last. */
    public List<Place> of(EvaluationId evaluation) {
        return data.em()
                .createQuery(
                        "select p from Place p where p.evaluation = :evaluation order by p.line desc, case when"
                                + " p.place = 0 then 1 else 0 end, p.place, p.score desc, p.subject",
                        Place.class)
                .setParameter("evaluation", evaluation.value())
                .getResultList();
    }

    /** How many were awarded in each of these evaluations. */
    public Map<UUID, Integer> awarded(Collection<UUID> evaluations) {
        Map<UUID, Integer> awarded = new HashMap<>();
        if (!evaluations.isEmpty()) {
            data.em()
                    .createQuery(
                            "select p.evaluation, count(p) from Place p where p.evaluation in :all and p.outcome ="
                                    + " :awarded group by p.evaluation",
                            Object[].class)
                    .setParameter("all", evaluations)
                    .setParameter("awarded", Outcome.AWARDED)
                    .getResultList()
                    .forEach(row -> awarded.put((UUID) row[0], ((Number) row[1]).intValue()));
        }
        return awarded;
    }

    /** Laureates of a period, the latest first. */
    public Slice<Won> laureates(
            GroupRef group, Instant from, Instant until, Optional<PersonRef> person, Optional<UUID> after, int size) {
        Optional<Place> place = after.map(
                id -> Optional.ofNullable(data.em().find(Place.class, id)).orElseThrow(Keys::unknown));
        TypedQuery<Object[]> query = data.em()
                .createQuery(
                        "select p, e from Place p, Evaluation e where e.id = p.evaluation and p.group = :group"
                                + " and p.outcome = :awarded and p.settledAt >= :from and p.settledAt < :until"
                                + (person.isPresent() ? " and p.person = :person" : "")
                                + (place.isPresent()
                                        ? " and p.settledAt <= :at and (p.settledAt < :at or p.id < :id)"
                                        : "")
                                + " order by p.settledAt desc, p.id desc",
                        Object[].class)
                .setParameter("group", group.value())
                .setParameter("awarded", Outcome.AWARDED)
                .setParameter("from", from.atOffset(ZoneOffset.UTC))
                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                .setMaxResults(size + 1);
        person.ifPresent(who -> query.setParameter("person", who.value()));
        place.ifPresent(last -> {
            query.setParameter("at", last.settledAt());
            query.setParameter("id", last.id());
        });
        return Slice.of(
                query.getResultList().stream()
                        .map(row -> new Won((Place) row[0], (Evaluation) row[1]))
                        .toList(),
                size,
                last -> last.place().id().toString());
    }

    /** Who was awarded most often in a period; of equals who was first more often. */
    public List<Honours> most(GroupRef group, Instant from, Instant until, int most) {
        return data.em()
                .createQuery(
                        "select p.person, count(p), sum(case when p.place = 1 then 1 else 0 end) from Place p where"
                                + " p.group = :group and p.outcome = :awarded and p.settledAt >= :from and p.settledAt <"
                                + " :until and p.person <> :nobody group by p.person order by count(p) desc, sum(case when"
                                + " p.place = 1 then 1 else 0 end) desc, p.person",
                        Object[].class)
                .setParameter("group", group.value())
                .setParameter("awarded", Outcome.AWARDED)
                .setParameter("from", from.atOffset(ZoneOffset.UTC))
                .setParameter("until", until.atOffset(ZoneOffset.UTC))
                .setParameter("nobody", Evaluation.NOBODY)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Honours(
                        new PersonRef((UUID) row[0]), ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    /** The first settlement of the group, from which years are offered. */
    public Optional<Instant> first(GroupRef group) {
        return data.em()
                .createQuery("select min(p.settledAt) from Place p where p.group = :group", OffsetDateTime.class)
                .setParameter("group", group.value())
                .getResultStream()
                .filter(found -> found != null)
                .findFirst()
                .map(OffsetDateTime::toInstant);
    }
}
