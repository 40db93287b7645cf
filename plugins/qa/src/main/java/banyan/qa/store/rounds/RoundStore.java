package banyan.qa.store.rounds;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Phase;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.qa.model.AnswerId;
import banyan.qa.model.rounds.Pause;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.model.rounds.Settled;
import banyan.qa.model.rounds.Step;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Rounds, their history, their statements and the weeks without one. */
public final class RoundStore {

    private final Data data;

    public RoundStore(Data data) {
        this.data = data;
    }

    public UUID newId() {
        return data.newId();
    }

    public void add(Object entity) {
        data.em().persist(entity);
        data.em().flush();
    }

    /** Puts what was changed into the tables, for those who look there in the same transaction. */
    public void flush() {
        data.em().flush();
    }

    /** One after the other: whatever moves rounds of this group or asks which one runs, until the end of the transaction. */
    public void hold(GroupRef group) {
        lock("pg_advisory_xact_lock", group);
    }

    /** Beside others who share; a step waits until all of them are done. */
    public void share(GroupRef group) {
        lock("pg_advisory_xact_lock_shared", group);
    }

    /** One after the other for two clicks of the same person on the same thing. */
    public void hold(AnswerId answer, PersonRef person) {
        lock("pg_advisory_xact_lock", "rating " + answer + " " + person.value());
    }

    private void lock(String how, GroupRef group) {
        lock(how, "rounds " + group.value());
    }

    private void lock(String how, String what) {
        data.em()
                .createNativeQuery("select 1 from " + how + "(hashtextextended(?1, 0))")
                .setParameter(1, what)
                .getResultList();
    }

    public Set<GroupRef> groupsDue(Instant now) {
        Set<GroupRef> due = new HashSet<>();
        data.em()
                .createQuery("select distinct r.group from Round r where r.dueAt <= :now", UUID.class)
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .forEach(group -> due.add(new GroupRef(group)));
        return due;
    }

    /** Where a round is not at its end. */
    public Set<GroupRef> groupsRunning() {
        Set<GroupRef> running = new HashSet<>();
        data.em()
                .createQuery("select distinct r.group from Round r where r.dueAt is not null", UUID.class)
                .getResultList()
                .forEach(group -> running.add(new GroupRef(group)));
        return running;
    }

    /** Where a round collects questions. */
    public Set<GroupRef> groupsCollecting(Instant now) {
        Set<GroupRef> collecting = new HashSet<>();
        data.em()
                .createQuery(
                        "select distinct r.group from Round r where r.phase = :collect and r.dueAt > :now", UUID.class)
                .setParameter("collect", Phase.COLLECT.name())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList()
                .forEach(group -> collecting.add(new GroupRef(group)));
        return collecting;
    }

    /** The rounds that are not at their end, by week. */
    public List<Round> running(GroupRef group) {
        return data.em()
                .createQuery(
                        "select r from Round r where r.group = :group and r.dueAt is not null order by r.week",
                        Round.class)
                .setParameter("group", group.value())
                .getResultList();
    }

    public Optional<Round> find(GroupRef group, Week week) {
        return data.em()
                .createQuery("select r from Round r where r.group = :group and r.week = :week", Round.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .getResultStream()
                .findFirst();
    }

    public Round get(GroupRef group, Week week) {
        return find(group, week).orElseThrow(() -> Refusal.notFound(RoundRules.MODULE, "round", week.value()));
    }

    public Optional<Round> last(GroupRef group) {
        return list(group, Optional.empty(), 1).items().stream().findFirst();
    }

    /** Latest first. */
    public Slice<Round> list(GroupRef group, Optional<Week> before, int size) {
        var query = data.em()
                .createQuery(
                        "select r from Round r where r.group = :group"
                                + (before.isPresent() ? " and r.week < :before" : "") + " order by r.week desc",
                        Round.class)
                .setParameter("group", group.value())
                .setMaxResults(size + 1);
        before.ifPresent(week -> query.setParameter("before", week.value()));
        return Slice.of(query.getResultList(), size, round -> round.week().value());
    }

    public List<Step> history(Round round) {
        return data.em()
                .createQuery("select s from Step s where s.round = :round order by s.at, s.id", Step.class)
                .setParameter("round", round.id())
                .getResultList();
    }

    public List<Settled> statement(GroupRef group, Week week) {
        return data.em()
                .createQuery(
                        "select s from Settled s where s.group = :group and s.week = :week order by s.at, s.id",
                        Settled.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .getResultList();
    }

    public Optional<Pause> pause(GroupRef group, Week week) {
        return data.em()
                .createQuery("select p from Pause p where p.group = :group and p.week = :week", Pause.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .getResultStream()
                .findFirst();
    }

    /** The pauses from this week on, at most as many as anyone plans. */
    public List<Pause> pauses(GroupRef group, Week from) {
        return data.em()
                .createQuery(
                        "select p from Pause p where p.group = :group and p.week >= :week order by p.week", Pause.class)
                .setParameter("group", group.value())
                .setParameter("week", from.value())
                .setMaxResults(200)
                .getResultList();
    }

    public void remove(Pause pause) {
        data.em().remove(pause);
    }

    /** Everything about the rounds of a group; histories go with their rounds. */
    public void removeAll(GroupRef group) {
        for (String table :
                List.of("week_round", "rating", "verdict", "round_settlement", "round_pause", "small_talk")) {
            data.em()
                    .createNativeQuery("delete from " + data.schema() + "." + table + " where group_id = ?1")
                    .setParameter(1, group.value())
                    .executeUpdate();
        }
    }

    /** Which of these weeks have a round. */
    public List<Round> of(GroupRef group, Collection<Week> weeks) {
        return weeks.isEmpty()
                ? List.of()
                : data.em()
                        .createQuery("select r from Round r where r.group = :group and r.week in :weeks", Round.class)
                        .setParameter("group", group.value())
                        .setParameter("weeks", weeks.stream().map(Week::value).toList())
                        .getResultList();
    }
}
