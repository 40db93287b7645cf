package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Slice;
import banyan.api.value.Unit;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Leg;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads the journal, newest first, a page at a time: all of it, a month, or what moved one account. */
public final class Journal {

    /**
     * An entry as lists show it.
     *
     * @param minor what it moved, or what it moved on the account that was asked for, as people read it
     */
    public record Line(
            UUID id,
            long voucher,
            EntryKind kind,
            LocalDate day,
            Instant at,
            UUID by,
            String memo,
            String evidence,
            Unit unit,
            long minor,
            Optional<Long> reverses,
            Optional<Long> reversedBy) {}

    /** Where a page of the list ends. */
    public record Place(LocalDate day, long voucher) {
        public String cursor() {
            return day + "_" + voucher;
        }

        public static Optional<Place> of(String cursor) {
            try {
                int cut = cursor.indexOf('_');
                return Optional.of(new Place(
                        LocalDate.parse(cursor.substring(0, cut)), Long.parseLong(cursor.substring(cut + 1))));
            } catch (RuntimeException broken) {
                return Optional.empty();
            }
        }
    }

    /** What is looked for. */
    public record Wish(Optional<YearMonth> month, Optional<Heading> heading, Optional<PersonRef> person) {
        public static final Wish ALL = new Wish(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static final String FIELDS =
            "e.id, e.voucher, e.kind, e.day, e.at, e.by_whom, e.memo, e.evidence, (select r.voucher from $.entry r"
                    + " where r.id = e.reverses) as reverses, (select r.voucher from $.entry r where r.reverses = e.id) as"
                    + " reversed_by, ";

    private static final String TOTAL =
            "m.unit, m.amount from $.entry e cross join lateral (select min(a.unit) as unit, coalesce(sum(p.amount)"
                    + " filter (where p.amount > 0 and a.code not like 'expected-%'), sum(p.amount) filter (where p.amount"
                    + " > 0), 0)::bigint as amount from $.posting p join $.account a on a.id = p.account_id where"
                    + " p.entry_id = e.id) m ";

    private final Sql sql;

    public Journal(Data data) {
        this.sql = new Sql(data);
    }

    private static Line line(Sql.Row row) throws SQLException {
        long reverses = row.number("reverses");
        long by = row.number("reversed_by");
        return new Line(
                row.id("id"),
                row.number("voucher"),
                EntryKind.valueOf(row.text("kind")),
                row.day("day"),
                row.at("at"),
                row.id("by_whom"),
                row.text("memo"),
                row.text("evidence"),
                new Unit(row.text("unit")),
                row.number("amount"),
                reverses == 0 ? Optional.empty() : Optional.of(reverses),
                by == 0 ? Optional.empty() : Optional.of(by));
    }

    public Optional<Line> find(GroupRef group, long voucher) {
        return sql.one(
                "select " + FIELDS + TOTAL + "where e.group_id = ? and e.voucher = ?",
                Journal::line,
                group.value(),
                voucher);
    }

    public List<Leg> legs(UUID entry) {
        return sql.list(
                "select a.code, a.person, p.amount from $.posting p join $.account a on a.id = p.account_id"
                        + " where p.entry_id = ? order by p.no",
                row -> new Leg(Sums.heading(row.text("code")), row.id("person"), row.number("amount")),
                entry);
    }

    public Slice<Line> page(GroupRef group, Unit unit, Wish wish, Optional<Place> after, int size) {
        List<Line> found = wish.heading().isPresent() || wish.person().isPresent()
                ? ofAccounts(group, unit, wish, after, size)
                : whole(group, wish, after, size);
        return Slice.of(found, size, line -> new Place(line.day(), line.voucher()).cursor());
    }

    private List<Line> whole(GroupRef group, Wish wish, Optional<Place> after, int size) {
        List<Object> values = new ArrayList<>(List.of(group.value()));
        String where = "where e.group_id = ?" + period(wish, values);
        if (after.isPresent()) {
            where += " and (e.day, e.voucher) < (?, ?)";
            values.add(after.get().day());
            values.add(after.get().voucher());
        }
        values.add(size + 1);
        return sql.list(
                "select " + FIELDS + TOTAL + where + " order by e.day desc, e.voucher desc limit ?",
                Journal::line,
                values.toArray());
    }

    private static String period(Wish wish, List<Object> values) {
        if (wish.month().isEmpty()) {
            return "";
        }
        values.add(wish.month().get().atDay(1));
        values.add(wish.month().get().atEndOfMonth());
        return " and e.day between ? and ?";
    }

    /**
     * The newest of each account by its index, and of these the newest: an entry moves an account once, so none is missed, and
     * the length of the journal costs nothing.
     */
    private List<Line> ofAccounts(GroupRef group, Unit unit, Wish wish, Optional<Place> after, int size) {
        List<Object> values = new ArrayList<>(List.of(unit.value(), accounts(group, unit, wish)));
        String which = "p.account_id = a.id";
        if (after.isPresent()) {
            which += " and p.voucher < ?";
            values.add(after.get().voucher());
        }
        if (wish.month().isPresent()) {
            which += " and p.voucher between ? and ?" + period(wish, values);
            values.addAll(values.size() - 2, vouchers(group, wish));
        }
        values.addAll(List.of(size + 1, size + 1));
        String side = wish.heading().map(heading -> heading.type().isDebit()).orElse(false) ? "" : "-";
        return sql.list(
                "select " + FIELDS + "? as unit, m.amount from (select l.entry_id, " + side + "sum(l.amount)::bigint as"
                        + " amount, l.voucher from unnest(?) a (id) cross join lateral (select p.entry_id, p.voucher,"
                        + " p.amount from $.posting p join $.entry e on e.id = p.entry_id where " + which
                        + " order by p.voucher desc limit ?) l group by l.entry_id, l.voucher order by l.voucher desc"
                        + " limit ?) m join $.entry e on e.id = m.entry_id order by e.voucher desc",
                Journal::line,
                values.toArray());
    }

    /** Between which vouchers the entries of a month lie: others, dated back or ahead, may lie among them. */
    private List<Object> vouchers(GroupRef group, Wish wish) {
        List<Object> values = new ArrayList<>(List.of(group.value()));
        String where = " from $.entry e where e.group_id = ?" + period(wish, values);
        return List.of(
                sql.number("select coalesce(min(e.voucher), 0)" + where, values.toArray()),
                sql.number("select coalesce(max(e.voucher), 0)" + where, values.toArray()));
    }

    private UUID[] accounts(GroupRef group, Unit unit, Wish wish) {
        List<Object> values = new ArrayList<>(List.of(group.value(), unit.value()));
        String where = "a.group_id = ? and a.unit = ?";
        if (wish.heading().isPresent()) {
            where += " and a.code = ?";
            values.add(wish.heading().get().code());
        }
        if (wish.person().isPresent()) {
            where += " and a.person = ?";
            values.add(wish.person().get().value());
        }
        return sql.list("select a.id from $.account a where " + where, row -> row.id("id"), values.toArray())
                .toArray(UUID[]::new);
    }

    /** What was credited to these members, by what it was for, without what was reversed. */
    public List<Benefit> benefits(GroupRef group, Unit unit, List<UUID> people) {
        return sql.list(
                "select a.person, e.kind, -sum(p.amount)::bigint as amount from $.account a join $.posting p on"
                        + " p.account_id = a.id join $.entry e on e.id = p.entry_id where a.group_id = ? and a.unit = ?"
                        + " and a.code = 'owed-to' and a.person = any(?) and p.amount < 0 and not exists (select 1 from"
                        + " $.entry r where r.reverses = e.id) and e.kind in ('AWARD', 'FIXED_AWARD', 'REFERRAL',"
                        + " 'DUTY_PAY', 'OPERATOR_PAY', 'TIP', 'REVENUE') group by a.person, e.kind",
                row -> new Benefit(row.id("person"), EntryKind.valueOf(row.text("kind")), row.number("amount")),
                group.value(),
                unit.value(),
                people.toArray(UUID[]::new));
    }

    /** What a member got for something. */
    public record Benefit(UUID person, EntryKind kind, long minor) {}
}
