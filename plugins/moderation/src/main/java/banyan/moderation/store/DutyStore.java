package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Duty;
import banyan.api.usecase.Refusal;
import banyan.api.value.Week;
import banyan.moderation.model.BulletinKind;
import banyan.moderation.model.DutyState;
import banyan.moderation.model.NeedPlace;
import banyan.moderation.model.Nobody;
import banyan.moderation.model.Rules;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What was done in a week: ticks, needs, and what was written to the group. */
public final class DutyStore {

    /** One duty that is done or skipped. */
    public record Tick(
            Duty duty,
            DutyState state,
            boolean byFact,
            Optional<PersonRef> by,
            String note,
            String evidence,
            Instant at) {}

    /** Something that members need, and where it was sorted to. */
    public record Need(
            UUID id, String words, String address, Optional<PersonRef> author, NeedPlace place, Instant at) {}

    /** What a moderator wrote. */
    public record Bulletin(Week week, BulletinKind kind, Optional<PersonRef> by, String words, Instant at) {}

    private final Data data;
    private final Rows rows;

    public DutyStore(Data data) {
        this.data = data;
        this.rows = new Rows(data);
    }

    /** Ticks a duty; false when it was ticked before, which then stays as it is. */
    public boolean tick(GroupRef group, Week week, Tick tick) {
        return rows.change(
                        "insert into #duty_item (group_id, week, duty, state, by_fact, by_whom, note, evidence, at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) on conflict do nothing",
                        group.value(),
                        week.value(),
                        tick.duty().name(),
                        tick.state().name(),
                        tick.byFact(),
                        Nobody.key(tick.by()),
                        tick.note(),
                        tick.evidence(),
                        tick.at())
                == 1;
    }

    /** A fact that comes after a skip or a tick by hand stands over it: it really happened. */
    public void overrule(GroupRef group, Week week, Tick fact) {
        rows.change(
                "update #duty_item set state = 'DONE', by_fact = true, evidence = ?4, at = ?5"
                        + " where group_id = ?1 and week = ?2 and duty = ?3 and not by_fact",
                group.value(),
                week.value(),
                fact.duty().name(),
                fact.evidence(),
                fact.at());
    }

    /** Takes a tick by hand back; facts stay. */
    public int untick(GroupRef group, Week week, Duty duty) {
        return rows.change(
                "delete from #duty_item where group_id = ?1 and week = ?2 and duty = ?3 and not by_fact",
                group.value(),
                week.value(),
                duty.name());
    }

    public Map<Duty, Tick> ticks(GroupRef group, Week week) {
        Map<Duty, Tick> found = new EnumMap<>(Duty.class);
        rows.list(
                        row -> new Tick(
                                Duty.valueOf(row.text(0)),
                                DutyState.valueOf(row.text(1)),
                                row.truth(2),
                                Nobody.orPerson(row.key(3)),
                                row.text(4),
                                row.text(5),
                                row.moment(6)),
                        "select duty, state, by_fact, by_whom, note, evidence, at from #duty_item where group_id = ?1"
                                + " and week = ?2",
                        group.value(),
                        week.value())
                .forEach(tick -> found.put(tick.duty(), tick));
        return found;
    }

    /** Keeps a need; what came from the same page before is not kept twice. */
    public boolean need(
            UUID id, GroupRef group, Week week, String words, String address, PersonRef author, Instant at) {
        return rows.change(
                        "insert into #need (id, group_id, week, words, address, author, place, at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, 'NEW', ?7) on conflict do nothing",
                        id,
                        group.value(),
                        week.value(),
                        words,
                        address,
                        author.value(),
                        at)
                == 1;
    }

    /** Sorts a need; what is sorted to later comes up again in the week after. */
    public void sort(GroupRef group, UUID need, Week week, NeedPlace place) {
        int changed = rows.change(
                "update #need set place = ?3, week = ?4 where id = ?1 and group_id = ?2",
                need,
                group.value(),
                (place == NeedPlace.LATER ? NeedPlace.NEW : place).name(),
                (place == NeedPlace.LATER ? week.next() : week).value());
        if (changed == 0) {
            throw Refusal.notFound(Rules.MODULE, "need", need);
        }
    }

    public List<Need> needs(GroupRef group, Week week, int most) {
        return rows.list(
                row -> new Need(
                        row.key(0),
                        row.text(1),
                        row.text(2),
                        Nobody.orPerson(row.key(3)),
                        NeedPlace.valueOf(row.text(4)),
                        row.moment(5)),
                "select id, words, address, author, place, at from #need where group_id = ?1 and week = ?2 order by id"
                        + " limit "
                        + most,
                group.value(),
                week.value());
    }

    public int unsorted(GroupRef group, Week week) {
        return rows.count(
                "select count(*) from #need where group_id = ?1 and week = ?2 and place = 'NEW'",
                group.value(),
                week.value());
    }

    public boolean write(GroupRef group, Bulletin bulletin) {
        return rows.change(
                        "insert into #bulletin (group_id, week, kind, by_whom, words, at) values (?1, ?2, ?3, ?4, ?5,"
                                + " ?6) on conflict do nothing",
                        group.value(),
                        bulletin.week().value(),
                        bulletin.kind().name(),
                        Nobody.key(bulletin.by()),
                        bulletin.words(),
                        bulletin.at())
                == 1;
    }

    /** Writes a note anew while it is not read yet. */
    public void rewrite(GroupRef group, Bulletin bulletin) {
        rows.change(
                "update #bulletin set words = ?4, by_whom = ?5, at = ?6 where group_id = ?1 and week = ?2 and kind ="
                        + " ?3",
                group.value(),
                bulletin.week().value(),
                bulletin.kind().name(),
                bulletin.words(),
                Nobody.key(bulletin.by()),
                bulletin.at());
    }

    /** What was written for a week, and the note that the week before left for it. */
    public List<Bulletin> bulletins(GroupRef group, Week week) {
        return rows.list(
                row -> new Bulletin(
                        new Week(row.text(0)),
                        BulletinKind.valueOf(row.text(1)),
                        Nobody.orPerson(row.key(2)),
                        row.text(3),
                        row.moment(4)),
                "select week, kind, by_whom, words, at from #bulletin where group_id = ?1"
                        + " and (week = ?2 or week = ?3 and kind = 'HAND_OVER') order by at",
                group.value(),
                week.value(),
                week.previous().value());
    }

    public UUID newId() {
        return data.newId();
    }
}
