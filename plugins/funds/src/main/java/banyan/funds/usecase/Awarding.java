package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Treasury.Receipt;
import banyan.api.socket.Treasury.Share;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.model.Allocation;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Rules;
import banyan.funds.model.Rules.PotTooSmall;
import banyan.funds.model.Rules.SomebodyIsAwarded;
import banyan.funds.model.Rules.WeekAlreadyAwarded;
import banyan.funds.model.Rules.WeekAlreadyPaid;
import banyan.funds.model.Rules.WeekHasBegun;
import banyan.funds.store.Ledger.Posted;
import banyan.funds.store.Weeks;
import banyan.funds.store.Weeks.Purpose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weekly settlement: awards to those who contributed, pay to the one on duty, once each. */
final class Awarding {

    private final Books books;
    private final Budgets budgets;
    private final Settling settling;
    private final Weeks weeks;

    Awarding(PluginContext core, Books books, Budgets budgets) {
        this.books = books;
        this.budgets = budgets;
        this.settling = new Settling(core);
        this.weeks = new Weeks(core.data());
    }

    Receipt award(GroupRef group, Week week, List<Share> shares, String key) {
        books.hold(group);
        Unit unit = books.unit(group);
        Money total = total(shares, unit);
        byte[] asked = Entry.fingerprint("award", week, shares);
        Optional<Posted> before = books.booked(group, key, asked);
        if (before.isPresent()) {
            return books.receipt(group, before.get(), total);
        }
        Rules.check(
                new SomebodyIsAwarded(shares.size()),
                new WeekHasBegun(week, books.week(group)),
                new WeekAlreadyAwarded(week, weeks.isFree(group, week.value(), Purpose.AWARDS)),
                new PotTooSmall(total, budgets.awardBudget(group, week)));
        Entry.Legs legs = Entry.in(unit).debit(Heading.AWARDS, total);
        List<Allocation.Part> against = new ArrayList<>();
        for (Map.Entry<PersonRef, Long> winner : byPerson(shares).entrySet()) {
            Allocation fee = settling.entryFeeFirst(group, unit, winner.getKey(), winner.getValue());
            Settling.add(legs, fee, winner.getKey(), unit);
            legs.credit(Heading.OWED_TO, winner.getKey(), new Money(fee.rest(), unit));
            against.addAll(fee.parts());
        }
        String evidence = shares.get(0).evidence();
        Posted posted =
                books.post(group, legs.entry(EntryKind.AWARD, key, week.value(), evidence), Optional.empty(), asked);
        settling.settled(group, unit, posted.id(), new Allocation(against, 0), books.today(group));
        weeks.settle(group, week.value(), Purpose.AWARDS, posted.id());
        return books.receipt(group, posted, total);
    }

    private static Money total(List<Share> shares, Unit unit) {
        Money total = Money.zero(unit);
        for (Share share : shares) {
            Rules.check(new Rules.AmountIsAboveZero(
                    BigDecimal.valueOf(share.amount().minor())));
            Rules.check(
                    new Rules.AmountIsInTheUnitOfTheBooks(share.amount().unit().value(), unit));
            total = total.plus(share.amount());
        }
        return total;
    }

    private static Map<PersonRef, Long> byPerson(List<Share> shares) {
        Map<PersonRef, Long> sums = new HashMap<>();
        shares.forEach(share -> sums.merge(share.person(), share.amount().minor(), Math::addExact));
        return sums;
    }

    Receipt pay(GroupRef group, Week week, PersonRef person, Money amount, String evidence, String key) {
        books.hold(group);
        byte[] asked = Entry.fingerprint("pay", week, person, amount, evidence);
        Optional<Posted> before = books.booked(group, key, asked);
        if (before.isPresent()) {
            return books.receipt(group, before.get(), amount);
        }
        Rules.check(
                new Rules.AmountIsAboveZero(BigDecimal.valueOf(amount.minor())),
                new Rules.AmountIsInTheUnitOfTheBooks(amount.unit().value(), books.unit(group)),
                new WeekHasBegun(week, books.week(group)),
                new WeekAlreadyPaid(week.value(), weeks.isFree(group, week.value(), Purpose.PAY)));
        Entry entry = Entry.in(amount.unit())
                .debit(Heading.DUTY_PAY, amount)
                .credit(Heading.OWED_TO, person, amount)
                .entry(EntryKind.DUTY_PAY, key, week.value(), evidence);
        Posted posted = books.post(group, entry, Optional.empty(), asked);
        weeks.settle(group, week.value(), Purpose.PAY, posted.id());
        return books.receipt(group, posted, amount);
    }
}
