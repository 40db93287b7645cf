package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Treasury.Balance;
import banyan.api.socket.Treasury.Pot;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.FundsSettings.DuesFor;
import banyan.funds.model.DuesYear;
import banyan.funds.model.Outlook;
import banyan.funds.model.Outlook.WhatIf;
import banyan.funds.model.Tranche;
import banyan.funds.store.Claims;
import banyan.funds.store.Stand;
import banyan.funds.store.Sums.Held;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What may be spent, by the one definition of balance that every page, statement and module shares. */
final class Budgets {

    private final Books books;
    private final Claims claims;
    private final Stand stand;

    Budgets(PluginContext core, Books books) {
        this.books = books;
        this.claims = new Claims(core.data());
        this.stand = new Stand(core.data());
    }

    /** The pots at this moment and the year of dues that runs: figures that stand side by side are taken from one look. */
    record Look(Week week, Stand.Now now, Optional<DuesYear> dues) {}

    Look look(GroupRef group) {
        Unit unit = books.unit(group);
        Week week = books.week(group);
        return new Look(week, stand.look(group, unit, week), duesYear(group, unit, week));
    }

    /** The slices opened until this week, less what was awarded; never more than the pot holds (M153, M154). */
    Money awardBudget(GroupRef group, Week week) {
        Unit unit = books.unit(group);
        return new Money(awardBudget(week, stand.look(group, unit, week)), unit);
    }

    Money awardBudget(GroupRef group, Look look) {
        return new Money(awardBudget(look.week(), look.now()), books.unit(group));
    }

    private static long awardBudget(Week week, Stand.Now now) {
        Held held = now.held(Pot.AWARDS);
        return Math.max(0, Math.min(open(week, now), held.booked() - held.reserved()));
    }

    /** What is open for awards, whether or not the pot still holds it. */
    private static long open(Week week, Stand.Now now) {
        return Tranche.openedBy(now.tranches(), week) - now.spent();
    }

    /** This week's slice of twelve months of dues; nothing where the dues pay an operator (M160, M164). */
    Money weeklyPay(GroupRef group, Week week) {
        Unit unit = books.unit(group);
        if (books.settings(group).duesFor() == DuesFor.OPERATOR) {
            return Money.zero(unit);
        }
        return pay(unit, week, duesYear(group, unit, week));
    }

    Money weeklyPay(GroupRef group, Look look) {
        Unit unit = books.unit(group);
        return books.settings(group).duesFor() == DuesFor.OPERATOR
                ? Money.zero(unit)
                : pay(unit, look.week(), look.dues());
    }

    private static Money pay(Unit unit, Week week, Optional<DuesYear> dues) {
        return dues.map(year -> year.pay(week)).orElse(Money.zero(unit));
    }

    /** The year of dues that this week belongs to; the month of a week is that of its Thursday, as ISO counts. */
    Optional<DuesYear> duesYear(GroupRef group, Unit unit, Week week) {
        String month = YearMonth.from(week.day(DayOfWeek.THURSDAY)).toString();
        return claims.firstDues(group)
                .map(Week::containing)
                .map(begins -> new DuesYear(new Money(claims.monthlyDues(group, unit, month), unit), begins));
    }

    Balance balance(GroupRef group, Pot pot) {
        return balance(group, pot, look(group));
    }

    Balance balance(GroupRef group, Pot pot, Look look) {
        Unit unit = books.unit(group);
        long booked = look.now().held(pot).booked();
        Outlook outlook = outlook(group, pot, WhatIf.NOTHING, look);
        return new Balance(
                new Money(booked, unit),
                new Money(booked - outlook.available(), unit),
                new Money(outlook.available(), unit),
                new Money(outlook.after(Tranche.YEAR), unit));
    }

    /** What this week is promised to those who contribute and to the one on duty. */
    private long promised(GroupRef group, Pot pot, Look look) {
        Held held = look.now().held(pot);
        return switch (pot) {
            case AWARDS -> awardBudget(look.week(), look.now());
            case DUES ->
                look.now().payIsFree()
                        ? Math.max(0, Math.min(weeklyPay(group, look).minor(), held.booked() - held.reserved()))
                        : 0;
            case ACTIVITY -> 0;
        };
    }

    Outlook outlook(GroupRef group, Pot pot, WhatIf ifs, Look look) {
        Held held = look.now().held(pot);
        long promised = promised(group, pot, look);
        long available = held.booked() - held.reserved() - promised;
        if (pot == Pot.AWARDS) {
            long late = Math.max(0, open(look.week(), look.now()) - promised);
            return new Outlook(look.week(), available, look.now().tranches(), late, 0, ifs);
        }
        long dues = pot == Pot.DUES
                ? look.dues().map(year -> year.forecast().minor()).orElse(0L)
                : 0;
        return new Outlook(look.week(), available, List.of(), 0, dues, new WhatIf(0, 0, ifs.leavers()));
    }

    /** What members pay in a year of dues (M159): from what was charged last, or from the settings where nothing was yet. */
    Money duesForecast(GroupRef group, int size, Look look) {
        Money charged = look.dues().map(DuesYear::forecast).orElse(Money.zero(books.unit(group)));
        return charged.isZero()
                ? books.whole(group, books.settings(group).monthlyDues()).times((long) size * DuesYear.MONTHS)
                : charged;
    }

    LocalDate today(GroupRef group) {
        return books.today(group);
    }
}
