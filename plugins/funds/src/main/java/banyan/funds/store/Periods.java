package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which months are closed, and who asked to open one again. */
public final class Periods {

    /** A month that was closed. */
    public record Period(YearMonth month, boolean closed, UUID closedBy, Instant at, long voucher) {}

    /** Somebody asks to open a closed month. */
    public record Reopening(
            UUID id, YearMonth month, String reason, UUID askedBy, Instant at, Optional<UUID> agreedBy) {}

    private final Data data;
    private final Sql sql;

    public Periods(Data data) {
        this.data = data;
        this.sql = new Sql(data);
    }

    public List<Period> all(GroupRef group) {
        return sql.list(
                "select month, state, closed_by, closed_at, voucher from $.period where group_id = ? order by month"
                        + " desc",
                row -> new Period(
                        YearMonth.parse(row.text("month")),
                        row.text("state").equals("CLOSED"),
                        row.id("closed_by"),
                        row.at("closed_at"),
                        row.number("voucher")),
                group.value());
    }

    public Optional<YearMonth> lastClosed(GroupRef group) {
        return all(group).stream().filter(Period::closed).map(Period::month).findFirst();
    }

    /** The month of the first entry. */
    public Optional<YearMonth> first(GroupRef group) {
        return sql.one(
                "select min(day) as day from $.entry where group_id = ? having min(day) is not null",
                row -> YearMonth.from(row.day("day")),
                group.value());
    }

    public void close(GroupRef group, YearMonth month, PersonRef by, Instant at) {
        sql.update(
                "insert into $.period (group_id, month, state, closed_by, closed_at, voucher) select ?, ?, 'CLOSED',"
                        + " ?, ?, last_voucher from $.book where group_id = ? on conflict (group_id, month) do update set"
                        + " state = 'CLOSED', closed_by = excluded.closed_by, closed_at = excluded.closed_at, voucher ="
                        + " excluded.voucher",
                group.value(),
                month.toString(),
                by.value(),
                at,
                group.value());
        closedThrough(group, month.atEndOfMonth());
    }

    public void reopen(GroupRef group, YearMonth month) {
        sql.update(
                "update $.period set state = 'REOPENED' where group_id = ? and month >= ?",
                group.value(),
                month.toString());
        closedThrough(group, month.minusMonths(1).atEndOfMonth());
    }

    private void closedThrough(GroupRef group, LocalDate day) {
        sql.update("update $.book set closed_through = ? where group_id = ?", day, group.value());
    }

    public void ask(GroupRef group, YearMonth month, String reason, PersonRef by, Instant at) {
        sql.update(
                "insert into $.reopening (id, group_id, month, reason, asked_by, asked_at) values (?, ?, ?, ?, ?, ?)",
                data.newId(),
                group.value(),
                month.toString(),
                reason,
                by.value(),
                at);
    }

    public void agree(Reopening reopening, PersonRef by, Instant at) {
        sql.update("update $.reopening set agreed_by = ?, agreed_at = ? where id = ?", by.value(), at, reopening.id());
    }

    public List<Reopening> reopenings(GroupRef group) {
        return sql.list(
                "select id, month, reason, asked_by, asked_at, agreed_by from $.reopening where group_id = ?"
                        + " order by asked_at desc",
                row -> new Reopening(
                        row.id("id"),
                        YearMonth.parse(row.text("month")),
                        row.text("reason"),
                        row.id("asked_by"),
                        row.at("asked_at"),
                        row.findId("agreed_by")),
                group.value());
    }

    public Optional<Reopening> open(GroupRef group, YearMonth month) {
        return reopenings(group).stream()
                .filter(one -> one.month().equals(month) && one.agreedBy().isEmpty())
                .findFirst();
    }
}
