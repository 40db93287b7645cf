package banyan.funds.usecase;

import banyan.api.event.MemberJoined;
import banyan.api.event.MemberLeft;
import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Treasury;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.model.Entry;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.Plain;
import banyan.funds.model.Rules;
import banyan.funds.store.Sums;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The books as other modules reach them. What they ask for is checked here as what people ask for is. */
public final class GroupTreasury implements Treasury {

    private final Books books;
    private final Budgets budgets;
    private final Charging charging;
    private final Awarding awarding;
    private final Giving giving;
    private final Sums sums;

    public GroupTreasury(PluginContext core) {
        this.books = new Books(core);
        this.budgets = new Budgets(core, books);
        this.charging = new Charging(core, books);
        this.awarding = new Awarding(core, books, budgets);
        this.giving = new Giving(core, books, budgets);
        this.sums = new Sums(core.data());
    }

    @Override
    public Unit unit(GroupRef group) {
        return books.unit(group);
    }

    @Override
    public Balance balance(GroupRef group, Pot pot) {
        return budgets.balance(group, pot);
    }

    @Override
    public Money awardBudget(GroupRef group, Week week) {
        return budgets.awardBudget(group, week);
    }

    @Override
    public Money weeklyPay(GroupRef group, Week week) {
        return budgets.weeklyPay(group, week);
    }

    @Override
    public Receipt award(GroupRef group, Week week, List<Share> shares, String key) {
        return awarding.award(group, week, shares, key(key));
    }

    @Override
    public Receipt pay(GroupRef group, Week week, PersonRef person, Money amount, String evidence, String key) {
        return awarding.pay(group, week, person, sound(group, amount), evidence, key(key));
    }

    @Override
    public Receipt charge(GroupRef group, PersonRef person, Pot pot, Money amount, String why, String key) {
        return charging.charge(group, person, pot, sound(group, amount), why, key(key));
    }

    @Override
    public Receipt tip(GroupRef group, PersonRef from, PersonRef to, Money amount, String evidence, String key) {
        return giving.tip(group, from, to, sound(group, amount), evidence, key(key));
    }

    @Override
    public Money owedBy(GroupRef group, PersonRef person) {
        Unit unit = books.unit(group);
        return new Money(sums.of(group, unit, Heading.OWED_BY, person), unit);
    }

    @Override
    public Receipt credit(
            GroupRef group, PersonRef person, Pot pot, Money amount, String why, String evidence, String key) {
        return giving.credit(group, person, pot, sound(group, amount), why, evidence, key(key), EntryKind.FIXED_AWARD);
    }

    @Override
    public Receipt revenue(GroupRef group, Money amount, Map<PersonRef, Long> credits, String why, String key) {
        return giving.revenue(group, sound(group, amount), credits, why, key(key));
    }

    /** A newcomer is charged the entry fee, where the group's settings say so. */
    public void joined(MemberJoined event) {
        charging.joined(event);
    }

    public void left(MemberLeft event) {
        charging.left(event);
    }

    private Money sound(GroupRef group, Money amount) {
        Unit unit = books.unit(group);
        BigDecimal minor = BigDecimal.valueOf(amount.minor());
        Rules.check(
                new Rules.AmountIsInTheUnitOfTheBooks(amount.unit().value(), unit),
                new Rules.AmountIsAboveZero(minor),
                new Rules.AmountIsNotTooLarge(minor, unit));
        return amount;
    }

    private static String key(String key) {
        if (key.isBlank()
                || key.length() > Entry.KEY
                || !Plain.of(key, Entry.KEY).equals(key)) {
            throw new IllegalArgumentException("\"" + key + "\" names no event: use 1 to " + Entry.KEY + " characters");
        }
        return key;
    }
}
