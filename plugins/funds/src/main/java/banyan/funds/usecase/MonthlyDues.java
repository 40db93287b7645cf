package banyan.funds.usecase;

import banyan.api.group.Group;
import banyan.api.group.GroupRef;
import banyan.api.group.Groups;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.model.ClaimRules.MonthHasBegun;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Rules;
import banyan.funds.store.Claims;
import banyan.funds.store.Ledger.Posted;
import banyan.funds.store.Weeks;
import banyan.funds.store.Weeks.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Charges the dues of a month to all members, once, on whichever node (M158). Who joins later begins with the next month. */
public final class MonthlyDues {

    private final Books books;
    private final Claims claims;
    private final Weeks weeks;
    private final Groups groups;

    public MonthlyDues(PluginContext core) {
        this.books = new Books(core);
        this.claims = new Claims(core.data());
        this.weeks = new Weeks(core.data());
        this.groups = core.groups();
    }

    public Booked charge(ChargeDues c, Viewer by) {
        books.keep(by);
        YearMonth month = YearMonth.parse(c.month());
        YearMonth now = YearMonth.from(books.today(by.here()));
        Rules.check(
                new MonthHasBegun(c.month(), !month.isAfter(now)),
                new Rules.WeekAlreadyPaid(c.month(), weeks.isFree(by.groupRef(), c.month(), Purpose.DUES)),
                new Rules.AmountIsAboveZero(
                        BigDecimal.valueOf(books.settings(by.groupRef()).monthlyDues())));
        Posted posted = charge(by.groupRef(), month, by.person()).orElseThrow();
        Money all = books.whole(by.groupRef(), books.settings(by.groupRef()).monthlyDues())
                .times(groups.members(by.groupRef()).size());
        return new Booked(posted.voucher(), all, books.address(by.groupRef(), posted.voucher()));
    }

    /** Where the month that runs is not charged yet: the day after midnight of its first day, or after a standstill. */
    public Collection<GroupRef> due() {
        List<Group> on = groups.whereOn(Rules.MODULE).stream()
                .filter(group -> books.settings(group.ref()).monthlyDues() > 0)
                .toList();
        Set<String> months = on.stream().map(this::month).collect(Collectors.toSet());
        Set<String> settled = weeks.settled(months, Purpose.DUES);
        return on.stream()
                .filter(group -> !settled.contains(group.ref().value() + " " + month(group)))
                .map(Group::ref)
                .toList();
    }

    private String month(Group group) {
        return YearMonth.from(books.today(group)).toString();
    }

    public void charge(Group group) {
        books.hold(group.ref());
        if (weeks.isFree(group.ref(), month(group), Purpose.DUES)) {
            charge(group.ref(), YearMonth.parse(month(group)), Optional.empty());
        }
    }

    /** One entry for all members; the month is settled also where nobody has to pay. */
    private Optional<Posted> charge(GroupRef group, YearMonth month, Optional<PersonRef> by) {
        Unit unit = books.unit(group);
        Money dues = books.whole(group, books.settings(group).monthlyDues());
        List<UUID> members =
                groups.members(group).stream().map(PersonRef::value).toList();
        if (members.isEmpty()) {
            weeks.settle(group, month.toString(), Purpose.DUES, null);
            return Optional.empty();
        }
        LocalDate today = books.today(group);
        Entry.Legs legs = Entry.in(unit).credit(Heading.EXPECTED_DUES, dues.times(members.size()));
        members.forEach(member -> legs.debit(Heading.OWED_BY, new PersonRef(member), dues));
        Entry entry = legs.entry(EntryKind.DUES_CHARGED, "dues:" + month, month.toString(), "");
        Posted posted = books.post(group, entry, by, Entry.fingerprint("dues", month));
        claims.addDues(group, unit, members, dues.minor(), month.toString(), today, posted.id());
        weeks.settle(group, month.toString(), Purpose.DUES, posted.id());
        return Optional.of(posted);
    }
}
