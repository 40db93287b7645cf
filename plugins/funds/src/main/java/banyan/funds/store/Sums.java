package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Treasury.Pot;
import banyan.api.value.Unit;
import banyan.funds.model.Heading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Sums of the books, kept by the database with every posting: none of them reads postings. */
public final class Sums {

    /** What a pot holds and what of it is promised to requests. */
    public record Held(long booked, long reserved) {}

    /** One account's balance as people read it. */
    public record Standing(Heading heading, UUID person, long minor) {}

    /** What moved under a heading in a time. */
    public record Moved(Heading heading, long debit, long credit) {}

    private final Sql sql;

    public Sums(Data data) {
        this.sql = new Sql(data);
    }

    /** What stands under one heading, over all its accounts. */
    public long of(GroupRef group, Unit unit, Heading heading) {
        return heading.natural(sql.number(
                "select coalesce(sum(balance), 0)::bigint from $.account where group_id = ? and unit = ? and code = ?",
                group.value(),
                unit.value(),
                heading.code()));
    }

    public long of(GroupRef group, Unit unit, Heading heading, PersonRef person) {
        return heading.natural(sql.number(
                "select balance from $.account where group_id = ? and unit = ? and code = ? and person = ?",
                group.value(),
                unit.value(),
                heading.code(),
                person.value()));
    }

    /** Every heading with its balance; members' accounts summed up. */
    public Map<Heading, Long> all(GroupRef group, Unit unit) {
        Map<Heading, Long> sums = new EnumMap<>(Heading.class);
        sql.list(
                        "select code, sum(balance)::bigint as balance from $.account where group_id = ? and unit = ?"
                                + " group by code",
                        row -> Map.entry(heading(row.text("code")), row.number("balance")),
                        group.value(),
                        unit.value())
                .forEach(one -> sums.put(one.getKey(), one.getKey().natural(one.getValue())));
        return sums;
    }

    /** Accounts of members under this heading that are not at zero, or those of one member. */
    public List<Standing> ofMembers(GroupRef group, Unit unit, Heading heading) {
        return sql.list(
                "select person, balance from $.account where group_id = ? and unit = ? and code = ? and balance <> 0"
                        + " order by person",
                row -> new Standing(heading, row.id("person"), heading.natural(row.number("balance"))),
                group.value(),
                unit.value(),
                heading.code());
    }

    /** What the group owes these members. */
    public Map<UUID, Long> credits(GroupRef group, Unit unit, List<UUID> people) {
        Map<UUID, Long> found = new HashMap<>();
        sql.list(
                        "select person, -balance as credit from $.account where group_id = ? and unit = ? and code ="
                                + " 'owed-to' and person = any(?)",
                        row -> Map.entry(row.id("person"), row.number("credit")),
                        group.value(),
                        unit.value(),
                        people.toArray(UUID[]::new))
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    /** What moved under each heading from one day to another, both included. */
    public List<Moved> moved(GroupRef group, Unit unit, LocalDate from, LocalDate to) {
        return sql.list(
                "select code, sum(debit)::bigint as debit, sum(credit)::bigint as credit from $.heading_day"
                        + " where group_id = ? and unit = ? and day between ? and ? group by code",
                row -> new Moved(heading(row.text("code")), row.number("debit"), row.number("credit")),
                group.value(),
                unit.value(),
                from,
                to);
    }

    /** What moved under one heading, month by month. */
    public TreeMap<YearMonth, Moved> monthly(GroupRef group, Unit unit, Heading heading, LocalDate from, LocalDate to) {
        TreeMap<YearMonth, Moved> months = new TreeMap<>();
        sql.list(
                        "select to_char(day, 'YYYY-MM') as month, sum(debit)::bigint as debit, sum(credit)::bigint as"
                                + " credit from $.heading_day where group_id = ? and unit = ? and day between ? and ? and"
                                + " code = ? group by 1",
                        row -> Map.entry(
                                YearMonth.parse(row.text("month")),
                                new Moved(heading, row.number("debit"), row.number("credit"))),
                        group.value(),
                        unit.value(),
                        from,
                        to,
                        heading.code())
                .forEach(one -> months.put(one.getKey(), one.getValue()));
        return months;
    }

    /** By how much the pot changed on each day since; days without change are left out. */
    public TreeMap<LocalDate, Long> daily(GroupRef group, Unit unit, Pot pot, LocalDate since) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        String[] codes = Arrays.stream(Heading.values())
                .filter(heading -> heading.pot().filter(pot::equals).isPresent())
                .map(Heading::code)
                .toArray(String[]::new);
        sql.list(
                        "select day, sum(credit - debit)::bigint as change from $.heading_day where group_id = ? and"
                                + " unit = ? and day >= ? and code = any(?) group by day",
                        row -> Map.entry(row.day("day"), row.number("change")),
                        group.value(),
                        unit.value(),
                        since,
                        codes)
                .forEach(one -> days.put(one.getKey(), one.getValue()));
        return days;
    }

    /** The state of the books: the last voucher, how far they are sealed and closed. */
    public State state(GroupRef group) {
        return sql.one(
                        "select last_voucher, (select coalesce(max(to_voucher), 0) from $.seal s where s.group_id ="
                                + " b.group_id) as sealed, closed_through::text as closed from $.book b where group_id ="
                                + " ?",
                        row -> new State(row.number("last_voucher"), row.number("sealed"), row.text("closed")),
                        group.value())
                .orElse(new State(0, 0, "-infinity"));
    }

    /**
     * How far the books are written, sealed and closed.
     *
     * @param closedThrough {@code -infinity} where no month is closed
     */
    public record State(long vouchers, long sealed, String closedThrough) {}

    static Heading heading(String code) {
        return Heading.of(code).orElseThrow(() -> new IllegalStateException("The books have no heading " + code));
    }
}
