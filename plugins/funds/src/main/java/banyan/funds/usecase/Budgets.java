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
import banyan.funds.model.Heading;
import banyan.funds.model.Outlook;
import banyan.funds.model.Outlook.WhatIf;
import banyan.funds.model.Tranche;
import banyan.funds.store.Claims;
import banyan.funds.store.Sums;
import banyan.funds.store.Sums.Held;
import banyan.funds.store.Weeks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** What may be spent, by the one definition of balance that every page, statement and module shares. */
final class Budgets {

    private final Books books;
    private final Sums sums;
    private final Claims claims;
    private final Weeks weeks;

    Budgets(PluginContext core, Books books) {
        this.books = books;
        this.sums = new Sums(core.data());
        this.claims = new Claims(core.data());
        this.weeks = new Weeks(core.data());
    }

    /** What awards of any kind have taken from the opened slices. */
    private long spent(GroupRef group, Unit unit) {
        return sums.of(group, unit, Heading.AWARDS)
                + sums.of(group, unit, Heading.FIXED_AWARDS)
                + sums.of(group, unit, Heading.REFERRALS);
    }

    /** The slices opened until this week, less what was awarded; never more than the pot holds (M153, M154). */
    Money awardBudget(GroupRef group, Week week) {
        Unit unit = books.unit(group);
        Held held = held(group, unit, Pot.AWARDS);
        return new Money(awardBudget(group, unit, week, held), unit);
    }

    private long awardBudget(GroupRef group, Unit unit, Week week, Held held) {
        long open = Tranche.openedBy(claims.tranches(group, unit), week) - spent(group, unit);
        return Math.max(0, Math.min(open, held.booked() - held.reserved()));
    }

    private Held held(GroupRef group, Unit unit, Pot pot) {
        return Optional.ofNullable(sums.pots(group, unit).get(pot)).orElse(new Held(0, 0));
    }

    /** This week's slice of twelve months of dues; nothing where the dues pay an operator (M160, M164). */
    Money weeklyPay(GroupRef group, Week week) {
        Unit unit = books.unit(group);
        if (books.settings(group).duesFor() == DuesFor.OPERATOR) {
            return Money.zero(unit);
        }
        return duesYear(group, unit, week).map(year -> year.pay(week)).orElse(Money.zero(unit));
    }

    /** The year of dues that this week belongs to; the month of a week is that of its Thursday, as ISO counts. */
    Optional<DuesYear> duesYear(GroupRef group, Unit unit, Week week) {
        String month = YearMonth.from(week.day(DayOfWeek.THURSDAY)).toString();
        return claims.firstDues(group)
                .map(Week::containing)
                .map(begins -> new DuesYear(new Money(claims.monthlyDues(group, unit, month), unit), begins));
    }

    Balance balance(GroupRef group, Pot pot) {
        return balance(group, pot, WhatIf.NOTHING);
    }

    Balance balance(GroupRef group, Pot pot, WhatIf ifs) {
        Unit unit = books.unit(group);
        Held held = held(group, unit, pot);
        Week now = books.week(group);
        long reserved = held.reserved() + promised(group, unit, pot, now, held);
        long available = held.booked() - reserved;
        List<Outlook.Point> ahead =
                outlook(group, unit, pot, now, available, ifs).weeks(Tranche.YEAR);
        long projected = ahead.get(ahead.size() - 1).minor();
        return new Balance(
                new Money(held.booked(), unit),
                new Money(reserved, unit),
                new Money(available, unit),
                new Money(projected, unit));
    }

    /** What this week is promised to those who contribute and to the one on duty. */
    private long promised(GroupRef group, Unit unit, Pot pot, Week now, Held held) {
        return switch (pot) {
            case AWARDS -> awardBudget(group, unit, now, held);
            case DUES ->
                weeks.isFree(group, now.value(), Weeks.Purpose.PAY)
                        ? Math.max(0, Math.min(weeklyPay(group, now).minor(), held.booked() - held.reserved()))
                        : 0;
            case ACTIVITY -> 0;
        };
    }

    Outlook outlook(GroupRef group, Pot pot, WhatIf ifs) {
        Unit unit = books.unit(group);
        return outlook(
                group,
                unit,
                pot,
                books.week(group),
                balance(group, pot).available().minor(),
                ifs);
    }

    private Outlook outlook(GroupRef group, Unit unit, Pot pot, Week now, long available, WhatIf ifs) {
        long dues = pot == Pot.DUES
                ? duesYear(group, unit, now)
                        .map(year -> year.forecast().minor())
                        .orElse(0L)
                : 0;
        return new Outlook(
                now,
                available,
                pot == Pot.AWARDS ? claims.tranches(group, unit) : List.of(),
                dues,
                pot == Pot.AWARDS ? ifs : new WhatIf(0, 0, ifs.leavers()));
    }

    /** What members pay in a year of dues (M159): from what was charged last, or from the settings where nothing was yet. */
    Money duesForecast(GroupRef group, int size) {
        Unit unit = books.unit(group);
        Money charged =
                duesYear(group, unit, books.week(group)).map(DuesYear::forecast).orElse(Money.zero(unit));
        return charged.isZero()
                ? books.whole(group, books.settings(group).monthlyDues()).times((long) size * DuesYear.MONTHS)
                : charged;
    }

    LocalDate today(GroupRef group) {
        return books.today(group);
    }
}
