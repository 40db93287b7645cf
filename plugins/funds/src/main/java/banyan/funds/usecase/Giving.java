package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Treasury.Pot;
import banyan.api.socket.Treasury.Receipt;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.model.ChargeKind;
import banyan.funds.model.ClaimRules;
import banyan.funds.model.ClaimRules.NobodyTipsThemselves;
import banyan.funds.model.ClaimRules.TipsStayWithinTheDay;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Rules;
import banyan.funds.model.Rules.PotTooSmall;
import banyan.funds.store.Claims;
import banyan.funds.store.Ledger.Posted;
import banyan.funds.store.Sums;
import banyan.funds.store.Tips;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What one member gives another, and what the group credits to members. */
final class Giving {

    private final Books books;
    private final Budgets budgets;
    private final Claims claims;
    private final Sums sums;
    private final Tips tips;

    Giving(PluginContext core, Books books, Budgets budgets) {
        this.books = books;
        this.budgets = budgets;
        this.claims = new Claims(core.data());
        this.sums = new Sums(core.data());
        this.tips = new Tips(core.data());
    }

    /**
     * A tip takes first what the group owes the giver; the rest is charged, and becomes the taker's when it is paid: nobody is
     * promised money that is not there (M149).
     */
    Receipt tip(GroupRef group, PersonRef from, PersonRef to, Money amount, String evidence, String key) {
        Rules.check(
                new NobodyTipsThemselves(from, to),
                new Rules.AmountIsAboveZero(BigDecimal.valueOf(amount.minor())),
                new Rules.AmountIsInTheUnitOfTheBooks(amount.unit().value(), books.unit(group)));
        books.hold(group);
        byte[] asked = Entry.fingerprint("tip", from, to, amount, evidence);
        Optional<Posted> before = books.booked(group, key, asked);
        if (before.isPresent()) {
            return books.receipt(group, before.get(), amount);
        }
        Unit unit = amount.unit();
        LocalDate today = books.today(group);
        Rules.check(new TipsStayWithinTheDay(
                new Money(tips.given(group, from, today), unit).plus(amount),
                books.whole(group, books.settings(group).tipsADay())));
        Money there = new Money(sums.of(group, unit, Heading.OWED_TO, from), unit).least(amount);
        Money charged = amount.minus(there);
        Entry entry = Entry.in(unit)
                .debit(Heading.OWED_TO, from, there)
                .credit(Heading.OWED_TO, to, there)
                .debit(Heading.OWED_BY, from, charged)
                .credit(Heading.EXPECTED_TIPS, charged)
                .entry(EntryKind.TIP, key, "", evidence);
        Posted posted = books.post(group, entry, Optional.of(from), asked);
        tips.add(group, posted.id(), from, to, today, amount.minor());
        if (charged.isPositive()) {
            claims.add(
                    group,
                    unit,
                    new Claims.New(from, ChargeKind.TIP, to.value(), "", charged.minor(), "", today),
                    posted.id());
        }
        return books.receipt(group, posted, amount);
    }

    /** Credits a member from a pot: a fixed award (M150), a referral, a task that was done. */
    Receipt credit(
            GroupRef group,
            PersonRef person,
            Pot pot,
            Money amount,
            String why,
            String evidence,
            String key,
            EntryKind kind) {
        books.hold(group);
        byte[] asked = Entry.fingerprint("credit", person, pot, amount, why);
        Optional<Posted> before = books.booked(group, key, asked);
        if (before.isPresent()) {
            return books.receipt(group, before.get(), amount);
        }
        if (pot == Pot.AWARDS) {
            Rules.check(new PotTooSmall(amount, budgets.awardBudget(group, books.week(group))));
        }
        Heading heading = pot != Pot.AWARDS
                ? Heading.costs(pot)
                : kind == EntryKind.REFERRAL ? Heading.REFERRALS : Heading.FIXED_AWARDS;
        Entry entry = Entry.in(amount.unit())
                .debit(heading, amount)
                .credit(Heading.OWED_TO, person, amount)
                .entry(kind, key, why, evidence);
        return books.receipt(group, books.post(group, entry, Optional.empty(), asked), amount);
    }

    /**
     * Revenue comes in; a part stays with the group and the rest goes to creators by their credits, by largest remainder (M193).
     *
     * @param credits at least one above zero
     */
    Receipt revenue(GroupRef group, Money revenue, Map<PersonRef, Long> credits, String why, String key) {
        Rules.check(new ClaimRules.SharesHaveWeight(credits.values().stream()
                .mapToLong(weight -> Math.max(0, weight))
                .sum()));
        books.hold(group);
        List<PersonRef> people = new ArrayList<>(credits.keySet());
        people.sort(Comparator.comparing(PersonRef::value));
        int kept = books.settings(group).revenueForGroup();
        List<Money> halves = revenue.split(List.of((long) kept, 100L - kept));
        Entry.Legs legs = Entry.in(revenue.unit())
                .debit(Heading.CASH, revenue)
                .credit(Heading.BOOK_SALES, revenue)
                .debit(Heading.REVENUE_SHARES, halves.get(1));
        List<Money> parts = halves.get(1).isZero()
                ? List.of()
                : halves.get(1)
                        .split(people.stream()
                                .map(person -> Math.max(0, credits.getOrDefault(person, 0L)))
                                .toList());
        for (int i = 0; i < parts.size(); i++) {
            legs.credit(Heading.OWED_TO, people.get(i), parts.get(i));
        }
        byte[] asked = Entry.fingerprint("revenue", revenue, new TreeMap<>(weights(credits)), why);
        Posted posted = books.post(group, legs.entry(EntryKind.REVENUE, key, why, ""), Optional.empty(), asked);
        return books.receipt(group, posted, revenue);
    }

    private static Map<String, Long> weights(Map<PersonRef, Long> credits) {
        return credits.entrySet().stream()
                .collect(Collectors.toMap(one -> one.getKey().value().toString(), Map.Entry::getValue));
    }
}
