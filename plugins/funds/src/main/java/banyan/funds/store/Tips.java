package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.time.LocalDate;
import java.util.UUID;

/** Who tipped whom, and how much in a day. */
public final class Tips {

    private final Sql sql;

    public Tips(Data data) {
        this.sql = new Sql(data);
    }

    /** What this member gave on this day, without what was reversed. */
    public long given(GroupRef group, PersonRef giver, LocalDate day) {
        return sql.number(
                "select coalesce(sum(t.amount), 0)::bigint from $.tip t where t.group_id = ? and t.giver = ? and t.day"
                        + " = ? and not exists (select 1 from $.entry e where e.reverses = t.entry_id)",
                group.value(),
                giver.value(),
                day);
    }

    public void add(GroupRef group, UUID entry, PersonRef giver, PersonRef taker, LocalDate day, long minor) {
        sql.update(
                "insert into $.tip (entry_id, group_id, giver, taker, day, amount) values (?, ?, ?, ?, ?, ?)",
                entry,
                group.value(),
                giver.value(),
                taker.value(),
                day,
                minor);
    }
}
