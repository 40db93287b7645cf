package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.moderation.model.Conflict;
import banyan.moderation.model.ConflictOutcome;
import banyan.moderation.model.Nobody;
import banyan.moderation.model.Rules;
import banyan.moderation.model.StepKind;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Conflicts and the steps of their mediation. Who is neither a party nor a mediator finds none. */
public final class ConflictStore {

    /** A step of a mediation. */
    public record Step(Optional<PersonRef> by, StepKind kind, String words, Instant at) {}

    private final Data data;
    private final Rows rows;

    public ConflictStore(Data data) {
        this.data = data;
        this.rows = new Rows(data);
    }

    public UUID newId() {
        return data.newId();
    }

    public void add(Conflict conflict) {
        data.em().persist(conflict);
        data.em().flush();
        conflict.parties()
                .forEach((person, agreed) -> rows.change(
                        "insert into #conflict_party (conflict_id, person, agreed) values (?1, ?2, ?3)",
                        conflict.id(),
                        person.value(),
                        agreed));
    }

    /** Keeps who agrees. */
    public void keepParties(Conflict conflict) {
        conflict.parties()
                .forEach((person, agreed) -> rows.change(
                        "update #conflict_party set agreed = ?3 where conflict_id = ?1 and person = ?2",
                        conflict.id(),
                        person.value(),
                        agreed));
    }

    private Conflict whole(Conflict conflict) {
        Map<PersonRef, Boolean> parties = new LinkedHashMap<>();
        rows.list(
                        row -> Map.entry(new PersonRef(row.key(0)), row.truth(1)),
                        "select person, agreed from #conflict_party where conflict_id = ?1 order by person",
                        conflict.id())
                .forEach(entry -> parties.put(entry.getKey(), entry.getValue()));
        return conflict.between(parties);
    }

    /** The conflict for somebody who is in it, or who mediates and is not in it. */
    public Conflict get(UUID id, GroupRef group, PersonRef viewer, boolean mediates) {
        return seen(Optional.ofNullable(data.em().find(Conflict.class, id)), id, group, viewer, mediates);
    }

    public Conflict getToChange(UUID id, GroupRef group, PersonRef viewer, boolean mediates) {
        return seen(
                Optional.ofNullable(data.em().find(Conflict.class, id, LockModeType.PESSIMISTIC_WRITE)),
                id,
                group,
                viewer,
                mediates);
    }

    private Conflict seen(Optional<Conflict> found, UUID id, GroupRef group, PersonRef viewer, boolean mediates) {
        return found.filter(conflict -> conflict.isIn(group))
                .map(this::whole)
                .filter(conflict -> mediates || conflict.isParty(viewer))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "conflict", id));
    }

    /** Those of the viewer, or all of the group for somebody who mediates; the newest first. */
    public Slice<Conflict> newest(GroupRef group, PersonRef viewer, boolean mediates, Optional<UUID> after, int size) {
        List<UUID> ids = rows.list(
                row -> row.key(0),
                "select c.id from #conflict c where c.group_id = ?1 and c.id < ?2"
                        + (mediates
                                ? " and ?3 is not null"
                                : " and exists (select 1 from #conflict_party p where p.conflict_id = c.id and"
                                        + " p.person = ?3)")
                        + " order by c.id desc limit " + (size + 1),
                group.value(),
                after.orElse(new UUID(-1L, -1L)),
                viewer.value());
        List<Conflict> found = ids.isEmpty()
                ? List.of()
                : data.em()
                        .createQuery("select c from Conflict c where c.id in :ids order by c.id desc", Conflict.class)
                        .setParameter("ids", ids)
                        .getResultList();
        return Slice.of(found, size, conflict -> conflict.id().toString());
    }

    public int open(GroupRef group) {
        return rows.count("select count(*) from #conflict where group_id = ?1 and state <> 'CLOSED'", group.value());
    }

    public void step(UUID conflict, PersonRef by, StepKind kind, String words, Instant at) {
        rows.change(
                "insert into #conflict_step (id, conflict_id, by_whom, kind, words, at) values (?1, ?2, ?3, ?4, ?5,"
                        + " ?6)",
                data.newId(),
                conflict,
                by.value(),
                kind.name(),
                words,
                at);
    }

    public List<Step> steps(UUID conflict) {
        return rows.list(
                row -> new Step(Nobody.orPerson(row.key(0)), StepKind.valueOf(row.text(1)), row.text(2), row.moment(3)),
                "select by_whom, kind, words, at from #conflict_step where conflict_id = ?1 order by id limit 500",
                conflict);
    }

    /** How many conflicts since a moment ended how; {@code NONE} are those still open. */
    public Map<ConflictOutcome, Integer> outcomes(GroupRef group, Instant since) {
        Map<ConflictOutcome, Integer> counts = new EnumMap<>(ConflictOutcome.class);
        rows.list(
                        row -> Map.entry(ConflictOutcome.valueOf(row.text(0)), row.number(1)),
                        "select outcome, count(*) from #conflict where group_id = ?1 and opened_at > ?2 group by"
                                + " outcome",
                        group.value(),
                        since)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** The median of the days from report to end; empty where nothing ended. */
    public Optional<Integer> medianDays(GroupRef group, Instant since) {
        List<Integer> days = rows.list(
                row -> row.number(0),
                "select cast(floor(extract(epoch from closed_at - opened_at) / 86400) as int) from #conflict"
                        + " where group_id = ?1 and opened_at > ?2 and closed_at is not null order by 1",
                group.value(),
                since);
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() / 2));
    }
}
