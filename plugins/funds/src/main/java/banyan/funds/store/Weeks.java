package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which weeks and months are settled for which purpose: once each, on whichever node. */
public final class Weeks {

    /** What is settled by the week or the month. */
    public enum Purpose {
        AWARDS,
        PAY,
        OPERATOR,
        DUES
    }

    private final Sql sql;

    public Weeks(Data data) {
        this.sql = new Sql(data);
    }

    public boolean isFree(GroupRef group, String week, Purpose purpose) {
        return sql.number(
                        "select count(*) from $.settled_week where group_id = ? and week = ? and purpose = ?",
                        group.value(),
                        week,
                        purpose)
                == 0;
    }

    /**
     * Settles it.
     *
     * @param entry none where nothing was booked
     */
    public void settle(GroupRef group, String week, Purpose purpose, @Nullable UUID entry) {
        sql.update(
                "insert into $.settled_week (group_id, week, purpose, entry_id) values (?, ?, ?, ?::uuid)",
                group.value(),
                week,
                purpose,
                entry == null ? null : entry.toString());
    }

    /** A reversed settlement may be made anew. */
    public void free(UUID entry) {
        sql.update("delete from $.settled_week where entry_id = ?", entry);
    }

    /** Which of these groups have settled one of these months. */
    public Set<String> settled(Collection<String> months, Purpose purpose) {
        return sql
                .list(
                        "select group_id, week from $.settled_week where purpose = ? and week = any(?)",
                        row -> row.id("group_id") + " " + row.text("week"),
                        purpose,
                        months.toArray(String[]::new))
                .stream()
                .collect(Collectors.toSet());
    }
}
