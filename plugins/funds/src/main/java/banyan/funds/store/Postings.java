package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.value.Unit;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every posting in the order of the vouchers, for exports and for checks. */
public final class Postings {

    /** One posting with its entry. */
    public record Line(
            long voucher,
            LocalDate day,
            EntryKind kind,
            String memo,
            String evidence,
            String key,
            Optional<Long> reverses,
            Heading heading,
            UUID person,
            Unit unit,
            long minor) {}

    private final Sql sql;

    public Postings(Data data) {
        this.sql = new Sql(data);
    }

    /** From one day to another, both included; at most this many, from behind this voucher. */
    public List<Line> lines(GroupRef group, LocalDate from, LocalDate to, long after, int vouchers) {
        return sql.list(
                "select e.voucher, e.day, e.kind, e.memo, e.evidence, e.event_key, (select r.voucher from $.entry r"
                        + " where r.id = e.reverses) as reverses, a.code, a.person, a.unit, p.amount from (select * from"
                        + " $.entry where group_id = ? and voucher > ? and day between ? and ? order by voucher limit ?) e"
                        + " join $.posting p on p.entry_id = e.id join $.account a on a.id = p.account_id order by"
                        + " e.voucher, p.no",
                row -> new Line(
                        row.number("voucher"),
                        row.day("day"),
                        EntryKind.valueOf(row.text("kind")),
                        row.text("memo"),
                        row.text("evidence"),
                        row.text("event_key"),
                        Optional.of(row.number("reverses")).filter(voucher -> voucher > 0),
                        Sums.heading(row.text("code")),
                        row.id("person"),
                        new Unit(row.text("unit")),
                        row.number("amount")),
                group.value(),
                after,
                from,
                to,
                vouchers);
    }
}
