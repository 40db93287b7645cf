package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Week;
import banyan.moderation.model.Nobody;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Shift;
import banyan.moderation.model.Volunteer;
import banyan.moderation.model.WeekKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The queue and the weeks of a group. Whoever changes them holds the roster first, so that they go one after the other. */
public final class RosterStore {

    /** Who stands in, and who runs the group for good. */
    public record Standing(Optional<PersonRef> fallback, Optional<PersonRef> operator, OperatorKind kind) {}

    /** One change of the roster. */
    public record Change(
            Week week,
            Optional<PersonRef> before,
            Optional<PersonRef> after,
            Optional<PersonRef> by,
            String why,
            Instant at) {}

    /** Days on which a person is away. */
    public record Away(UUID id, PersonRef person, LocalDate first, LocalDate last) {
        public boolean touches(Week week) {
            LocalDate monday = week.monday();
            return !last.isBefore(monday) && first.isBefore(monday.plusDays(7));
        }
    }

    private final Data data;
    private final Rows rows;

    public RosterStore(Data data) {
        this.data = data;
        this.rows = new Rows(data);
    }

    public UUID newId() {
        return data.newId();
    }

    /** Holds the roster of the group until the end of the transaction. Ask for nothing of it before. */
    public Standing hold(GroupRef group) {
        rows.change(
                "insert into #roster (group_id, fallback, operator, operator_kind, looked_at) values (?1, ?2, ?2,"
                        + " 'NONE', ?3) on conflict do nothing",
                group.value(),
                Nobody.KEY,
                Instant.EPOCH);
        return read(group, " for update");
    }

    public Standing standing(GroupRef group) {
        return read(group, "");
    }

    private Standing read(GroupRef group, String lock) {
        return rows.first(
                        row -> new Standing(
                                Nobody.orPerson(row.key(0)),
                                Nobody.orPerson(row.key(1)),
                                OperatorKind.valueOf(row.text(2))),
                        "select fallback, operator, operator_kind from #roster where group_id = ?1" + lock,
                        group.value())
                .orElseGet(() -> new Standing(Optional.empty(), Optional.empty(), OperatorKind.NONE));
    }

    public void standIn(GroupRef group, Optional<PersonRef> fallback) {
        rows.change("update #roster set fallback = ?2 where group_id = ?1", group.value(), Nobody.key(fallback));
    }

    public void operate(GroupRef group, Optional<PersonRef> operator, OperatorKind kind) {
        rows.change(
                "update #roster set operator = ?2, operator_kind = ?3 where group_id = ?1",
                group.value(),
                Nobody.key(operator),
                kind.name());
    }

    /** A number behind everyone in the queue; hold the roster before. */
    public long nextPlace(GroupRef group) {
        long place = rows.count("select next_place from #roster where group_id = ?1", group.value());
        rows.change("update #roster set next_place = next_place + 1 where group_id = ?1", group.value());
        return place;
    }

    public void looked(GroupRef group, Instant at) {
        rows.change("update #roster set looked_at = ?2 where group_id = ?1", group.value(), at);
    }

    /** The groups whose roster was looked at lately; a clock that was set back does not keep anyone waiting. */
    public Set<GroupRef> lookedAt(Instant after, Instant now) {
        return Set.copyOf(rows.list(
                row -> new GroupRef(row.key(0)),
                "select group_id from #roster where looked_at > ?1 and looked_at <= ?2",
                after,
                now));
    }

    /** Makes the entities' changes visible to plain SQL, and lets the database refuse here and not at the end. */
    public void flush() {
        data.em().flush();
    }

    public void add(Object entity) {
        data.em().persist(entity);
        data.em().flush();
    }

    public void remove(Object entity) {
        data.em().remove(entity);
        data.em().flush();
    }

    public List<Volunteer> queue(GroupRef group) {
        return data.em()
                .createQuery(
                        "select v from Volunteer v where v.group = :group and v.waiting = true order by v.place",
                        Volunteer.class)
                .setParameter("group", group.value())
                .getResultList();
    }

    public Optional<Volunteer> waiting(GroupRef group, PersonRef person) {
        return queue(group).stream().filter(one -> one.person().equals(person)).findFirst();
    }

    public Optional<Volunteer> volunteer(UUID id) {
        return Optional.ofNullable(data.em().find(Volunteer.class, id));
    }

    public Optional<Shift> find(GroupRef group, Week week) {
        return Optional.ofNullable(data.em().find(Shift.class, new WeekKey(group, week)));
    }

    public Shift get(GroupRef group, Week week) {
        return find(group, week).orElseThrow(() -> Refusal.notFound(Rules.MODULE, "week", week));
    }

    /** The weeks from one to another, both included, that have somebody. */
    public List<Shift> shifts(GroupRef group, Week from, Week until) {
        return data.em()
                .createQuery(
                        "select s from Shift s where s.group = :group and s.week >= :from and s.week <= :until order"
                                + " by s.week",
                        Shift.class)
                .setParameter("group", group.value())
                .setParameter("from", from.value())
                .setParameter("until", until.value())
                .getResultList();
    }

    /** All weeks that begin after this one; a clock that ran ahead may have given out more than is shown. */
    public List<Shift> after(GroupRef group, Week week) {
        return shifts(group, week.next(), new Week("9999-W52"));
    }

    public List<Shift> of(GroupRef group, PersonRef person, int most) {
        return data.em()
                .createQuery(
                        "select s from Shift s where s.group = :group and s.person = :person order by s.week desc",
                        Shift.class)
                .setParameter("group", group.value())
                .setParameter("person", person.value())
                .setMaxResults(most)
                .getResultList();
    }

    public void changed(
            GroupRef group,
            Week week,
            Optional<PersonRef> before,
            Optional<PersonRef> after,
            Optional<PersonRef> by,
            String why,
            Instant at) {
        rows.change(
                "insert into #shift_change (id, group_id, week, before, after, by_whom, why, at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                data.newId(),
                group.value(),
                week.value(),
                Nobody.key(before),
                Nobody.key(after),
                Nobody.key(by),
                why,
                at);
    }

    public List<Change> changes(GroupRef group, int most) {
        return rows.list(
                row -> new Change(
                        new Week(row.text(0)),
                        Nobody.orPerson(row.key(1)),
                        Nobody.orPerson(row.key(2)),
                        Nobody.orPerson(row.key(3)),
                        row.text(4),
                        row.moment(5)),
                "select week, before, after, by_whom, why, at from #shift_change where group_id = ?1 order by id desc"
                        + " limit "
                        + most,
                group.value());
    }

    public void gaveBack(GroupRef group, Week week, PersonRef person) {
        rows.change(
                "insert into #given_back (group_id, week, person) values (?1, ?2, ?3) on conflict do nothing",
                group.value(),
                week.value(),
                person.value());
    }

    /** Who gave which week back, as {@code week person}. */
    public Set<String> givenBack(GroupRef group, Week from) {
        return rows
                .list(
                        row -> row.text(0) + " " + row.key(1),
                        "select week, person from #given_back where group_id = ?1 and week >= ?2",
                        group.value(),
                        from.value())
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public void away(UUID id, GroupRef group, PersonRef person, LocalDate first, LocalDate last) {
        rows.change(
                "insert into #absence (id, group_id, person, first, last) values (?1, ?2, ?3, cast(?4 as date),"
                        + " cast(?5 as date))",
                id,
                group.value(),
                person.value(),
                first.toString(),
                last.toString());
    }

    public int backAgain(UUID id, GroupRef group, PersonRef person) {
        return rows.change(
                "delete from #absence where id = ?1 and group_id = ?2 and person = ?3",
                id,
                group.value(),
                person.value());
    }

    public List<Away> absences(GroupRef group, LocalDate from) {
        return rows.list(
                row -> new Away(row.key(0), new PersonRef(row.key(1)), row.day(2), row.day(3)),
                "select id, person, first, last from #absence where group_id = ?1 and last >= cast(?2 as date) order"
                        + " by first, id",
                group.value(),
                from.toString());
    }

    public List<Away> absences(GroupRef group, LocalDate from, Collection<PersonRef> people) {
        return absences(group, from).stream()
                .filter(away -> people.contains(away.person()))
                .toList();
    }

    /** Whether people are told now; true once, on whichever node comes first. */
    public boolean tellOnce(GroupRef group, String what, Instant at) {
        return rows.change(
                        "insert into #told_once (group_id, what, at) values (?1, ?2, ?3) on conflict do nothing",
                        group.value(),
                        what,
                        at)
                == 1;
    }
}
