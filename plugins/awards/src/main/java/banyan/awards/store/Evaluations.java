package banyan.awards.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.awards.model.Evaluation;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Payment;
import banyan.awards.model.Rules;
import banyan.awards.model.State;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Weeks and contests. What belongs to another group is not found. */
public final class Evaluations {

    private static final String OF_GROUP = "select e from Evaluation e where e.group = :group and ";

    private final Data data;

    public Evaluations(Data data) {
        this.data = data;
    }

    public void add(Evaluation evaluation) {
        data.em().persist(evaluation);
        data.em().flush();
    }

    public EvaluationId newId() {
        return new EvaluationId(data.newId());
    }

    public Evaluation get(EvaluationId id, GroupRef group) {
        return Optional.ofNullable(data.em().find(Evaluation.class, id.value()))
                .filter(found -> found.isIn(group))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "evaluation", id));
    }

    /** Held until the end of the transaction: whoever judges, settles or decides at the same time goes one after the other. */
    public Evaluation getToChange(EvaluationId id, GroupRef group) {
        return Optional.ofNullable(data.em().find(Evaluation.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.isIn(group))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "evaluation", id));
    }

    public Optional<Evaluation> find(GroupRef group, Week week) {
        return data.em()
                .createQuery(OF_GROUP + "e.week = :week", Evaluation.class)
                .setParameter("group", group.value())
                .setParameter("week", week.value())
                .getResultStream()
                .findFirst();
    }

    /**
     * The evaluation of a week, held; made where there is none yet. Of two nodes that make it at once one waits for the other:
     * the lock is the group's, so the second finds what the first made.
     */
    public Evaluation ensure(GroupRef group, Week week, Function<EvaluationId, Evaluation> make) {
        data.em()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as varchar)")
                .setParameter(1, "awards:" + group.value())
                .getSingleResult();
        Optional<Evaluation> there = find(group, week);
        if (there.isPresent()) {
            Evaluation held = there.get();
            data.em().refresh(held, LockModeType.PESSIMISTIC_WRITE);
            return held;
        }
        Evaluation made = make.apply(newId());
        add(made);
        return made;
    }

    /** The latest week of the group that has an evaluation. */
    public Optional<Week> latest(GroupRef group) {
        return data.em()
                .createQuery(
                        "select max(e.week) from Evaluation e where e.group = :group and e.week <> ''", String.class)
                .setParameter("group", group.value())
                .getResultStream()
                .filter(found -> found != null)
                .findFirst()
                .map(Week::new);
    }

    /** Weeks, the latest first. */
    public Slice<Evaluation> weeks(GroupRef group, Optional<Week> before, int size) {
        var query = data.em()
                .createQuery(
                        OF_GROUP + "e.week <> ''" + (before.isPresent() ? " and e.week < :before" : "")
                                + " order by e.week desc",
                        Evaluation.class)
                .setParameter("group", group.value())
                .setMaxResults(size + 1);
        before.ifPresent(week -> query.setParameter("before", week.value()));
        return Slice.of(query.getResultList(), size, last -> last.week()
                .map(Week::value)
                .orElse(""));
    }

    /** Contests, the newest first. */
    public Slice<Evaluation> contests(GroupRef group, Optional<UUID> after, int size) {
        var query = data.em()
                .createQuery(
                        OF_GROUP + "e.week = ''" + (after.isPresent() ? " and e.id < :after" : "")
                                + " order by e.id desc",
                        Evaluation.class)
                .setParameter("group", group.value())
                .setMaxResults(size + 1);
        after.ifPresent(id -> query.setParameter("after", id));
        return Slice.of(query.getResultList(), size, last -> last.id().toString());
    }

    /** Contests that are judged or take works. */
    public List<Evaluation> running(GroupRef group) {
        return data.em()
                .createQuery(OF_GROUP + "e.state in :states order by e.judgeUntil", Evaluation.class)
                .setParameter("group", group.value())
                .setParameter("states", List.of(State.COLLECT, State.JUDGE))
                .setMaxResults(50)
                .getResultList();
    }

    /** Settled contests whose prize is paid with the next week. */
    public List<Evaluation> waitingForWeek(GroupRef group) {
        return data.em()
                .createQuery(OF_GROUP + "e.payment = :payment order by e.settledAt, e.id", Evaluation.class)
                .setParameter("group", group.value())
                .setParameter("payment", Payment.WITH_WEEK)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** What the clock has to move on in this group, the oldest first. */
    public List<Evaluation> due(GroupRef group, Instant now) {
        return data.em()
                .createQuery(
                        OF_GROUP + "(e.state = banyan.awards.model.State.COLLECT and e.collectUntil <= :now"
                                + " or e.state = banyan.awards.model.State.JUDGE and e.judgeUntil <= :now)"
                                + " order by e.judgeUntil, e.id",
                        Evaluation.class)
                .setParameter("group", group.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultList();
    }

    /** Groups in which an evaluation, a review or an appeal is due. */
    public Set<GroupRef> groupsDue(Instant now) {
        String schema = data.schema();
        @SuppressWarnings("unchecked") // one column of keys
        Collection<UUID> groups = data.em()
                .createNativeQuery("select group_id from " + schema
                        + ".evaluation where state = 'COLLECT' and collect_until <= ?1"
                        + " union select group_id from " + schema
                        + ".evaluation where state = 'JUDGE' and judge_until <= ?1 union select group_id from " + schema
                        + ".review where state = 'ASKED' and due_at <= ?1 union select group_id from " + schema
                        + ".appeal where state = 'OPEN' and decide_until <= ?1")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        Set<GroupRef> due = new HashSet<>();
        groups.forEach(group -> due.add(new GroupRef(group)));
        return due;
    }

    /** The latest week of every group that has one or that has facts; empty where there are only facts. In one query. */
    public Map<GroupRef, Optional<Week>> latest() {
        String schema = data.schema();
        @SuppressWarnings("unchecked") // the columns named
        Collection<Object[]> rows = data.em()
                .createNativeQuery("select group_id, max(week) from (select group_id, week from " + schema
                        + ".evaluation where week <> '' union all select distinct group_id, '' from " + schema
                        + ".fact where taken_by = '" + Evaluation.NOBODY + "') known group by group_id")
                .getResultList();
        Map<GroupRef, Optional<Week>> latest = new HashMap<>();
        for (Object[] row : rows) {
            String week = (String) row[1];
            latest.put(new GroupRef((UUID) row[0]), week.isEmpty() ? Optional.empty() : Optional.of(new Week(week)));
        }
        return latest;
    }

    /** Everything of one group; works, reviews, places and appeals go with their evaluations. */
    public void removeAll(GroupRef group) {
        for (String table : List.of("evaluation", "fact", "panel", "newcomer", "owed")) {
            data.em()
                    .createNativeQuery("delete from " + data.schema() + "." + table + " where group_id = ?1")
                    .setParameter(1, group.value())
                    .executeUpdate();
        }
    }
}
