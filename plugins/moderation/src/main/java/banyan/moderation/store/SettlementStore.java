package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Settlement;
import banyan.moderation.model.WeekKey;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Settled weeks: one for a group and week. */
public final class SettlementStore {

    private final Data data;
    private final Rows rows;

    public SettlementStore(Data data) {
        this.data = data;
        this.rows = new Rows(data);
    }

    public void add(Settlement settlement) {
        data.em().persist(settlement);
        data.em().flush();
    }

    public Optional<Settlement> find(GroupRef group, Week week) {
        return Optional.ofNullable(data.em().find(Settlement.class, new WeekKey(group, week)));
    }

    public Settlement get(GroupRef group, Week week) {
        return find(group, week).orElseThrow(() -> Refusal.notFound(Rules.MODULE, "settlement", week));
    }

    /** The settlement, held until the end of the transaction: an appeal, a decision and the clock go one after the other. */
    public Settlement getToChange(GroupRef group, Week week) {
        return Optional.ofNullable(
                        data.em().find(Settlement.class, new WeekKey(group, week), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> Refusal.notFound(Rules.MODULE, "settlement", week));
    }

    public Slice<Settlement> newest(GroupRef group, Optional<Week> after, int size) {
        return Slice.of(
                data.em()
                        .createQuery(
                                "select s from Settlement s where s.group = :group and s.week < :after order by s.week"
                                        + " desc",
                                Settlement.class)
                        .setParameter("group", group.value())
                        .setParameter("after", after.map(Week::value).orElse("9999-W53"))
                        .setMaxResults(size + 1)
                        .getResultList(),
                size,
                one -> one.week().value());
    }

    public List<Settlement> of(GroupRef group, PersonRef person) {
        return data.em()
                .createQuery(
                        "select s from Settlement s where s.group = :group and s.person = :person order by s.week",
                        Settlement.class)
                .setParameter("group", group.value())
                .setParameter("person", person.value())
                .getResultList();
    }

    /** The answerers of the settled weeks before one, the latest first. */
    public List<Integer> answerersBefore(GroupRef group, Week week, int weeks) {
        return rows.list(
                row -> row.number(0),
                "select answerers from #settlement where group_id = ?1 and week < ?2 and answerers > 0 order by week"
                        + " desc limit "
                        + weeks,
                group.value(),
                week.value());
    }

    /** Held weeks whose time for an appeal is over. */
    public List<Week> ripe(GroupRef group, Instant now) {
        return data.em()
                .createQuery(
                        "select s.week from Settlement s where s.group = :group and s.heldUntil <= :now"
                                + " and s.state = banyan.moderation.model.PayState.HELD order by s.week",
                        String.class)
                .setParameter("group", group.value())
                .setParameter("now", now.atOffset(ZoneOffset.UTC))
                .getResultStream()
                .map(Week::new)
                .toList();
    }

    /** Weeks with somebody on duty that ended before this moment and were never settled, the oldest first. */
    public List<Week> unsettled(GroupRef group, Instant endedBefore, int most) {
        return rows.list(
                row -> new Week(row.text(0)),
                "select s.week from #shift s where s.group_id = ?1 and s.ends_at <= ?2 and not exists"
                        + " (select 1 from #settlement d where d.group_id = s.group_id and d.week = s.week)"
                        + " order by s.week limit " + most,
                group.value(),
                endedBefore);
    }
}
