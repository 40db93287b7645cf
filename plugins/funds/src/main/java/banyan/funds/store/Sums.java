package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.Treasury.Pot;
import banyan.api.value.Unit;
import banyan.funds.model.Heading;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    public Map<Pot, Held> pots(GroupRef group, Unit unit) {
        Map<Pot, Held> pots = new EnumMap<>(Pot.class);
        for (Pot pot : Pot.values()) {
            pots.put(pot, new Held(0, 0));
        }
        sql.list(
                        "select pot, booked, reserved from $.pot where group_id = ? and unit = ?",
                        row -> Map.entry(Pot.valueOf(row.text("pot")), new Held(row.number("booked"), row.number("reserved"))),
                        group.value(),
                        unit.value())
                .forEach(one -> pots.put(one.getKey(), one.getValue()));
        return pots;
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
                        "select code, sum(balance)::bigint as balance from $.account where group_id = ? and unit = ? group by code",
                        row -> Map.entry(heading(row.text("code")), row.number("balance")),
                        group.value(),
                        unit.value())
                .forEach(one -> sums.put(one.getKey(), one.getKey().natural(one.getValue())));
        return sums;
    }

    /** Accounts of members under this heading that are not at zero, or those of one member. */
    public List<Standing> ofMembers(GroupRef group, Unit unit, Heading heading) {
        return sql.list(
                "select person, balance from $.account where group_id = ? and unit = ? and code = ? and balance <> 0 order by person",
                row -> new Standing(heading, row.id("person"), heading.natural(row.number("balance"))),
                group.value(),
                unit.value(),
                heading.code());
    }

    /** What moved under each heading from one day to another, both included; without members' own accounts. */
    public List<Moved> moved(GroupRef group, Unit unit, LocalDate from, LocalDate to) {
        return sql.list(
                "select a.code, sum(d.debit)::bigint as debit, sum(d.credit)::bigint as credit from $.account_day d"
                        + " join $.account a on a.id = d.account_id"
                        + " where a.group_id = ? and a.unit = ? and d.day between ? and ? group by a.code",
                row -> new Moved(heading(row.text("code")), row.number("debit"), row.number("credit")),
                group.value(),
                unit.value(),
                from,
                to);
    }

    /** By how much the pot changed on each day since; days without change are left out. */
    public TreeMap<LocalDate, Long> daily(GroupRef group, Unit unit, Optional<Pot> pot, LocalDate since) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        sql.list(
                        "select d.day, sum(d.credit - d.debit)::bigint as change from $.account_day d"
                                + " join $.account a on a.id = d.account_id where a.group_id = ? and a.unit = ? and a.pot is not null"
                                + " and a.pot like ? and d.day >= ? group by d.day",
                        row -> Map.entry(row.day("day"), row.number("change")),
                        group.value(),
                        unit.value(),
                        pot.map(Enum::name).orElse("%"),
                        since)
                .forEach(one -> days.put(one.getKey(), one.getValue()));
        return days;
    }

    static Heading heading(String code) {
        return Heading.of(code).orElseThrow(() -> new IllegalStateException("The books have no heading " + code));
    }
}
