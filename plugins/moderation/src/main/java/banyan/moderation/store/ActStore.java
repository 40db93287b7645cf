package banyan.moderation.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.moderation.model.ActKind;
import banyan.moderation.model.Nobody;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What moderators did to posts, beside how much was posted. */
public final class ActStore {

    /** One act, open to all members: what, why, and where the case went. */
    public record Act(
            UUID id,
            Week week,
            PersonRef by,
            Optional<PersonRef> author,
            ActKind kind,
            String address,
            String target,
            String why,
            Instant at) {}

    /** What a week comes to. */
    public record Balance(int removed, int linked, int posted, int postedByModerator) {

        /** Thousandths of all posts that were taken away or hidden. */
        public int removedShare() {
            return removed == 0 ? 0 : (int) Math.min(1_000L, 1_000L * removed / Math.max(1, posted + removed));
        }
    }

    private final Data data;
    private final Rows rows;

    public ActStore(Data data) {
        this.data = data;
        this.rows = new Rows(data);
    }

    public UUID newId() {
        return data.newId();
    }

    public void add(GroupRef group, Act act) {
        rows.change(
                "insert into #act (id, group_id, week, by_whom, author, kind, address, target, why, at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                act.id(),
                group.value(),
                act.week().value(),
                act.by().value(),
                Nobody.key(act.author()),
                act.kind().name(),
                act.address(),
                act.target(),
                act.why(),
                act.at());
    }

    public Slice<Act> newest(GroupRef group, Optional<UUID> after, int size) {
        List<Act> found = rows.list(
                row -> new Act(
                        row.key(0),
                        new Week(row.text(1)),
                        new PersonRef(row.key(2)),
                        Nobody.orPerson(row.key(3)),
                        ActKind.valueOf(row.text(4)),
                        row.text(5),
                        row.text(6),
                        row.text(7),
                        row.moment(8)),
                "select id, week, by_whom, author, kind, address, target, why, at from #act where group_id = ?1 and id"
                        + " < ?2 order by id desc limit " + (size + 1),
                group.value(),
                after.orElse(new UUID(-1L, -1L)));
        return Slice.of(found, size, act -> act.id().toString());
    }

    public void posted(GroupRef group, Week week, PersonRef person) {
        rows.change(
                "insert into #posted as p (group_id, week, person, posts) values (?1, ?2, ?3, 1)"
                        + " on conflict (group_id, week, person) do update set posts = p.posts + 1",
                group.value(),
                week.value(),
                person.value());
    }

    /** One query for the figures of a week; {@code by} the moderator whose own posts are counted beside. */
    public Balance balance(GroupRef group, Week week, Optional<PersonRef> by) {
        return rows.first(
                        row -> new Balance(row.number(0), row.number(1), row.number(2), row.number(3)),
                        "select (select count(*) from #act where group_id = ?1 and week = ?2 and kind in ('REMOVED',"
                                + " 'HIDDEN')), (select count(*) from #act where group_id = ?1 and week = ?2 and kind in"
                                + " ('MOVED', 'LINKED')), (select coalesce(sum(posts), 0) from #posted where group_id = ?1"
                                + " and week = ?2), (select coalesce(sum(posts), 0) from #posted where group_id = ?1 and"
                                + " week = ?2 and person = ?3)",
                        group.value(),
                        week.value(),
                        Nobody.key(by))
                .orElseGet(() -> new Balance(0, 0, 0, 0));
    }

    /** Thousandths of removals over the weeks before, as what is usual here. */
    public int removedBefore(GroupRef group, Week week, int weeks) {
        return rows.count(
                "select count(*) from #act where group_id = ?1 and week >= ?2 and week < ?3 and kind in ('REMOVED',"
                        + " 'HIDDEN')",
                group.value(),
                week.plus(-weeks).value(),
                week.value());
    }
}
