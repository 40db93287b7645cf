package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Treasury.Pot;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.api.value.Week;
import banyan.funds.model.Heading;
import banyan.funds.model.Heading.Type;
import banyan.funds.model.Tranche;
import banyan.funds.store.Claims;
import banyan.funds.store.Sums;
import banyan.funds.store.Sums.Moved;
import banyan.funds.usecase.StatementOf.Line;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Statements of a time, from the sums of its days. */
public final class Accounting {

    private final Books books;
    private final Budgets budgets;
    private final Sums sums;
    private final Claims claims;

    public Accounting(PluginContext core) {
        this.books = new Books(core);
        this.budgets = new Budgets(core, books);
        this.sums = new Sums(core.data());
        this.claims = new Claims(core.data());
    }

    public StatementOf.Result statement(StatementOf q, Viewer by) {
        GroupRef group = by.groupRef();
        LocalDate today = books.today(by.here());
        LocalDate to = q.to().orElse(today);
        LocalDate from = q.from().orElse(to.withDayOfYear(1));
        Time time = new Time(group, books.unit(group), from.isAfter(to) ? to : from, to);
        List<Line> lines =
                switch (q.kind()) {
                    case BALANCE -> balance(time);
                    case INCOME -> income(time);
                    case CASH -> cash(time);
                    case BUDGET -> budget(time);
                };
        return new StatementOf.Result(
                q.kind(),
                time.from(),
                to,
                time.unit().value(),
                lines,
                sums.state(group).sealed());
    }

    private record Time(GroupRef group, Unit unit, LocalDate from, LocalDate to) {
        Money money(long minor) {
            return new Money(minor, unit);
        }
    }

    private static Line line(Time time, String part, String key, boolean total, long... amounts) {
        List<Money> money = new ArrayList<>();
        for (long amount : amounts) {
            money.add(time.money(amount));
        }
        return new Line(part, key, money, total);
    }

    /** What stood at the end of the last day: what stands now less what moved since. */
    private Map<Heading, Long> standing(Time time) {
        Map<Heading, Long> stands = new EnumMap<>(Heading.class);
        stands.putAll(sums.all(time.group(), time.unit()));
        for (Moved moved : sums.moved(time.group(), time.unit(), time.to().plusDays(1), LocalDate.of(9999, 12, 31))) {
            stands.merge(moved.heading(), -moved.heading().natural(moved.debit() - moved.credit()), Math::addExact);
        }
        return stands;
    }

    private List<Line> balance(Time time) {
        Map<Heading, Long> stands = standing(time);
        List<Line> lines = new ArrayList<>();
        for (Type type : List.of(Type.ASSET, Type.LIABILITY)) {
            long sum = 0;
            for (Map.Entry<Heading, Long> one : stands.entrySet()) {
                if (one.getKey().type() == type && one.getValue() != 0) {
                    lines.add(line(time, type.name(), one.getKey().code(), false, one.getValue()));
                    sum += one.getValue();
                }
            }
            lines.add(line(time, type.name(), "total", true, sum));
        }
        long all = 0;
        for (Pot pot : Pot.values()) {
            long held = stands.entrySet().stream()
                    .filter(one -> one.getKey().pot().filter(pot::equals).isPresent())
                    .mapToLong(one -> one.getKey().type() == Type.EXPENSE ? -one.getValue() : one.getValue())
                    .sum();
            lines.add(line(time, "POTS", "pot-" + pot, false, held));
            all += held;
        }
        lines.add(line(time, "POTS", "total", true, all));
        return lines;
    }

    private List<Line> income(Time time) {
        Map<Heading, Long> moved = new EnumMap<>(Heading.class);
        sums.moved(time.group(), time.unit(), time.from(), time.to())
                .forEach(one -> moved.put(one.heading(), one.heading().natural(one.debit() - one.credit())));
        List<Line> lines = new ArrayList<>();
        long surplus = 0;
        for (Type type : List.of(Type.FUND, Type.INCOME, Type.EXPENSE)) {
            long sum = 0;
            for (Map.Entry<Heading, Long> one : moved.entrySet()) {
                if (one.getKey().type() == type && one.getValue() != 0) {
                    lines.add(line(time, type.name(), one.getKey().code(), false, one.getValue()));
                    sum += one.getValue();
                }
            }
            lines.add(line(time, type.name(), "total", true, sum));
            surplus += type == Type.EXPENSE ? -sum : sum;
        }
        lines.add(line(time, "SURPLUS", "surplus", true, surplus));
        return lines;
    }

    private List<Line> cash(Time time) {
        long end = standing(time).getOrDefault(Heading.CASH, 0L);
        var months = sums.monthly(time.group(), time.unit(), Heading.CASH, time.from(), time.to());
        long in = months.values().stream().mapToLong(Moved::debit).sum();
        long out = months.values().stream().mapToLong(Moved::credit).sum();
        List<Line> lines = new ArrayList<>(List.of(line(time, "CASH", "opening", false, 0, 0, end - in + out)));
        long stands = end - in + out;
        for (var month : months.entrySet()) {
            stands += month.getValue().debit() - month.getValue().credit();
            lines.add(line(
                    time,
                    "CASH",
                    month.getKey().toString(),
                    false,
                    month.getValue().debit(),
                    month.getValue().credit(),
                    stands));
        }
        lines.add(line(time, "CASH", "closing", true, in, out, end));
        return lines;
    }

    /** What the weeks of this time opened or were due, and what was really awarded, paid and collected. */
    private List<Line> budget(Time time) {
        Map<Heading, Long> moved = new EnumMap<>(Heading.class);
        sums.moved(time.group(), time.unit(), time.from(), time.to())
                .forEach(one -> moved.put(one.heading(), one.heading().natural(one.debit() - one.credit())));
        Week last = Week.containing(time.to());
        Week before = Week.containing(time.from()).previous();
        List<Tranche> tranches = claims.tranches(time.group(), time.unit());
        long opened = Tranche.openedBy(tranches, last) - Tranche.openedBy(tranches, before);
        long awarded = List.of(Heading.AWARDS, Heading.FIXED_AWARDS, Heading.REFERRALS).stream()
                .mapToLong(heading -> moved.getOrDefault(heading, 0L))
                .sum();
        long due = 0;
        for (Week week = before.next(); !last.isBefore(week); week = week.next()) {
            due += budgets.weeklyPay(time.group(), week).minor();
        }
        long pay = moved.getOrDefault(Heading.DUTY_PAY, 0L) + moved.getOrDefault(Heading.OPERATOR_PAY, 0L);
        long charged = claims.duesCharged(
                time.group(),
                time.unit(),
                YearMonth.from(time.from()).toString(),
                YearMonth.from(time.to()).toString());
        long collected = moved.getOrDefault(Heading.DUES, 0L);
        return List.of(
                line(time, "BUDGET", "budget-awards", false, opened, awarded, opened - awarded),
                line(time, "BUDGET", "budget-pay", false, due, pay, due - pay),
                line(time, "BUDGET", "budget-dues", false, charged, collected, charged - collected));
    }
}
