package banyan.funds.store;

import banyan.api.data.Data;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.model.Allocation;
import banyan.funds.model.ChargeKind;
import banyan.funds.model.Tranche;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What members owe, what settled it, and the weekly slices that entry fees open. */
public final class Claims {

    /** What is charged to one member. */
    public record New(
            PersonRef person, ChargeKind kind, UUID beneficiary, String month, long minor, String why, LocalDate day) {}

    /** A payment towards a claim. */
    public record Settled(UUID entry, LocalDate day, long minor) {}

    private static final String OPEN = "select id, person, kind, beneficiary, month, amount,"
            + " amount - settled - waived as open, charged_on, why from $.charge where ";

    private final Data data;
    private final Sql sql;

    public Claims(Data data) {
        this.data = data;
        this.sql = new Sql(data);
    }

    private static Allocation.Open open(Sql.Row row) throws SQLException {
        return new Allocation.Open(
                row.id("id"),
                row.id("person"),
                ChargeKind.valueOf(row.text("kind")),
                row.id("beneficiary"),
                row.text("month"),
                row.number("amount"),
                row.number("open"),
                row.day("charged_on"),
                row.text("why"));
    }

    public UUID add(GroupRef group, Unit unit, New claim, UUID entry) {
        UUID id = data.newId();
        sql.update(
                "insert into $.charge (id, group_id, unit, person, kind, beneficiary, month, amount, why, charged_on,"
                        + " entry_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                group.value(),
                unit.value(),
                claim.person().value(),
                claim.kind(),
                claim.beneficiary(),
                claim.month(),
                claim.minor(),
                claim.why(),
                claim.day(),
                entry);
        return id;
    }

    /** Charges these people the dues of a month in one statement. */
    public void addDues(
            GroupRef group, Unit unit, List<UUID> people, long minor, String month, LocalDate day, UUID entry) {
        sql.update(
                "insert into $.charge (id, group_id, unit, person, kind, beneficiary, month, amount, why, charged_on,"
                        + " entry_id) select gen_random_uuid(), ?, ?, p, 'DUES', '00000000-0000-0000-0000-000000000000',"
                        + " ?, ?, '', ?, ? from unnest(?) p",
                group.value(),
                unit.value(),
                month,
                minor,
                day,
                entry,
                people.toArray(UUID[]::new));
    }

    /** Oldest first. */
    public List<Allocation.Open> openOf(GroupRef group, Unit unit, PersonRef person) {
        return sql.list(
                OPEN + "group_id = ? and unit = ? and person = ? and settled + waived < amount order by charged_on, id",
                Claims::open,
                group.value(),
                unit.value(),
                person.value());
    }

    public Optional<Allocation.Open> find(GroupRef group, UUID charge) {
        return sql.one(OPEN + "group_id = ? and id = ?", Claims::open, group.value(), charge);
    }

    /** The entry fee that this person was charged and that was not waived in full. */
    public Optional<Allocation.Open> entryFee(GroupRef group, PersonRef person) {
        return sql.one(
                OPEN + "group_id = ? and person = ? and kind = 'ENTRY_FEE' and waived < amount",
                Claims::open,
                group.value(),
                person.value());
    }

    public Optional<Allocation.Open> dues(GroupRef group, PersonRef person, String month) {
        return sql.one(
                OPEN + "group_id = ? and person = ? and kind = 'DUES' and month = ?",
                Claims::open,
                group.value(),
                person.value(),
                month);
    }

    public long feesEverCharged(GroupRef group, PersonRef person) {
        return sql.number(
                "select count(*) from $.charge where group_id = ? and person = ? and kind = 'ENTRY_FEE'",
                group.value(),
                person.value());
    }

    /** The key under which the entry of this claim was booked. */
    public String keyOf(UUID charge) {
        return sql.one(
                        "select e.event_key from $.charge c join $.entry e on e.id = c.entry_id where c.id = ?",
                        row -> row.text("event_key"),
                        charge)
                .orElseThrow();
    }

    public void settle(UUID entry, UUID charge, long minor) {
        sql.update("update $.charge set settled = settled + ? where id = ?", minor, charge);
        sql.update("insert into $.settlement (entry_id, charge_id, amount) values (?, ?, ?)", entry, charge, minor);
    }

    public void waive(UUID charge, long minor) {
        sql.update("update $.charge set waived = waived + ? where id = ?", minor, charge);
    }

    /** The payments towards it that stand: none that was reversed, no reversal and no refund. */
    public List<Settled> payments(UUID charge) {
        return sql.list(
                "select s.entry_id, e.day, s.amount from $.settlement s join $.entry e on e.id = s.entry_id"
                        + " where s.charge_id = ? and s.amount > 0 and not exists (select 1 from $.entry r where"
                        + " r.reverses = e.id) order by e.voucher",
                row -> new Settled(row.id("entry_id"), row.day("day"), row.number("amount")),
                charge);
    }

    /** What of it went back to the member already. */
    public long refunded(UUID charge) {
        return -sql.number(
                "select coalesce(sum(s.amount), 0)::bigint from $.settlement s join $.entry e on e.id = s.entry_id where"
                        + " s.charge_id = ? and e.kind = 'REFUND'",
                charge);
    }

    /** What a reversed entry settled is owed again. */
    public void unsettle(UUID reversed, UUID by) {
        sql.update(
                "update $.charge c set settled = c.settled - s.amount from $.settlement s"
                        + " where s.entry_id = ? and c.id = s.charge_id",
                reversed);
        sql.update(
                "insert into $.settlement (entry_id, charge_id, amount)"
                        + " select ?, charge_id, -amount from $.settlement where entry_id = ?",
                by,
                reversed);
    }

    /** Whether nothing that this entry charged is paid, and nothing that it paid was given back since. */
    public boolean isFree(UUID entry) {
        return sql.number(
                        "select (select count(*) from $.charge where entry_id = ? and (settled > 0 or waived > 0))"
                                + " + (select count(*) from $.settlement s join $.charge c on c.id = s.charge_id"
                                + " where s.entry_id = ? and s.amount > c.settled)",
                        entry,
                        entry)
                == 0;
    }

    /** Lets go what this entry charged and nobody has paid. */
    public void dropOf(UUID entry) {
        sql.update("update $.charge set waived = amount - settled where entry_id = ?", entry);
    }

    public void open(GroupRef group, Unit unit, UUID entry, Tranche part) {
        sql.update(
                "insert into $.tranche (group_id, unit, first_week, weeks, amount) values (?, ?, ?, ?, ?) on conflict"
                        + " (group_id, unit, first_week, weeks) do update set amount = tranche.amount + excluded.amount",
                group.value(),
                unit.value(),
                part.first().value(),
                part.weeks(),
                part.minor());
        sql.update(
                "insert into $.tranche_part (entry_id, first_week, weeks, amount) values (?, ?, ?, ?)"
                        + " on conflict (entry_id, first_week, weeks) do nothing",
                entry,
                part.first().value(),
                part.weeks(),
                part.minor());
    }

    public List<Tranche> tranches(GroupRef group, Unit unit) {
        return sql.list(
                "select first_week, weeks, amount from $.tranche where group_id = ? and unit = ? order by first_week,"
                        + " weeks",
                Claims::tranche,
                group.value(),
                unit.value());
    }

    public List<Tranche> openedBy(UUID entry) {
        return sql.list(
                "select first_week, weeks, amount from $.tranche_part where entry_id = ?", Claims::tranche, entry);
    }

    private static Tranche tranche(Sql.Row row) throws SQLException {
        return new Tranche(new Week(row.text("first_week")), row.small("weeks"), row.number("amount"));
    }

    /** What this month, or the last one before it, charged all members together; zero where there were no dues yet. */
    public long monthlyDues(GroupRef group, Unit unit, String month) {
        return sql.number(
                "select coalesce(sum(amount), 0)::bigint from $.charge where group_id = ? and unit = ? and kind ="
                        + " 'DUES' and month = (select max(month) from $.charge where group_id = ? and kind = 'DUES' and"
                        + " month <= ?)",
                group.value(),
                unit.value(),
                group.value(),
                month);
    }

    /** What the months from one to another charged in dues, without what was waived. */
    public long duesCharged(GroupRef group, Unit unit, String from, String to) {
        return sql.number(
                "select coalesce(sum(amount - waived), 0)::bigint from $.charge where group_id = ? and unit = ?"
                        + " and kind = 'DUES' and month between ? and ?",
                group.value(),
                unit.value(),
                from,
                to);
    }

    public Optional<LocalDate> firstDues(GroupRef group) {
        return sql.one(
                "select min(month) as month from $.charge where group_id = ? and kind = 'DUES' having min(month) is"
                        + " not null",
                row -> LocalDate.parse(row.text("month") + "-01"),
                group.value());
    }

    /** What these members were charged, paid, were let off and owe. */
    public List<Account> accounts(GroupRef group, Unit unit, List<UUID> people) {
        return sql.list(
                "select person, sum(amount)::bigint as charged, sum(settled)::bigint as settled, sum(waived)::bigint"
                        + " as waived, min(charged_on) filter (where settled + waived < amount) as since from $.charge"
                        + " where group_id = ? and unit = ? and person = any(?) group by person",
                row -> new Account(
                        row.id("person"),
                        row.number("charged"),
                        row.number("settled"),
                        row.number("waived"),
                        Optional.ofNullable(row.day("since"))),
                group.value(),
                unit.value(),
                people.toArray(UUID[]::new));
    }

    /**
     * A member's side of the claims.
     *
     * @param since the day of the oldest open claim
     */
    public record Account(UUID person, long charged, long settled, long waived, Optional<LocalDate> since) {}

    /** Who owes something, those who owe longest first. */
    public List<UUID> inArrears(GroupRef group, Unit unit, int most) {
        return sql.list(
                "select person from $.charge where group_id = ? and unit = ? and settled + waived < amount"
                        + " group by person order by min(charged_on), person limit ?",
                row -> row.id("person"),
                group.value(),
                unit.value(),
                most);
    }
}
