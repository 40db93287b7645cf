package banyan.funds.usecase;

import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.usecase.Done;
import banyan.api.usecase.Refusal;
import banyan.funds.model.Entry;
import banyan.funds.model.PaymentRules.NothingIsReserved;
import banyan.funds.model.PaymentRules.PeriodHasEnded;
import banyan.funds.model.PaymentRules.PeriodIsClosed;
import banyan.funds.model.PaymentRules.PeriodsCloseInOrder;
import banyan.funds.model.PaymentRules.ReopeningTakesTwo;
import banyan.funds.model.Plain;
import banyan.funds.model.Rules;
import banyan.funds.store.Periods;
import banyan.funds.store.Periods.Reopening;
import banyan.funds.store.Requests;
import java.time.YearMonth;

/** Closes months, one after the other, and opens one again only when two people want it and one says why. */
public final class Closing {

    private final Books books;
    private final Periods periods;
    private final Requests requests;

    public Closing(PluginContext core) {
        this.books = new Books(core);
        this.periods = new Periods(core.data());
        this.requests = new Requests(core.data());
    }

    public Done close(ClosePeriod c, Viewer by) {
        GroupRef group = by.groupRef();
        books.keep(by);
        YearMonth month = YearMonth.parse(c.month());
        YearMonth now = YearMonth.from(books.today(group));
        YearMonth next = periods.lastClosed(group)
                .map(last -> last.plusMonths(1))
                .or(() -> periods.first(group))
                .orElse(now);
        Rules.check(
                new PeriodHasEnded(c.month(), month.isBefore(now)),
                new PeriodsCloseInOrder(next.toString(), month.equals(next)),
                new NothingIsReserved((int) requests.undecidedUntil(group, month.atEndOfMonth())));
        periods.close(group, month, by.self(), books.now());
        return Done.DONE;
    }

    public Done askReopening(AskReopening c, Viewer by) {
        GroupRef group = by.groupRef();
        books.keep(by);
        YearMonth month = closed(group, c.month());
        Rules.check(new PeriodIsClosed(c.month(), periods.open(group, month).isEmpty()));
        periods.ask(group, month, Plain.of(c.reason(), Entry.TEXT), by.self(), books.now());
        return Done.DONE;
    }

    private YearMonth closed(GroupRef group, String text) {
        YearMonth month = YearMonth.parse(text);
        boolean isClosed =
                periods.all(group).stream().anyMatch(one -> one.month().equals(month) && one.closed());
        Rules.check(new PeriodIsClosed(text, isClosed));
        return month;
    }

    /** Later months are opened with it: their balances rest on it. */
    public Done agree(AgreeReopening c, Viewer by) {
        GroupRef group = by.groupRef();
        books.notTheLead(by);
        books.hold(group);
        YearMonth month = closed(group, c.month());
        Reopening asked =
                periods.open(group, month).orElseThrow(() -> Refusal.notFound(Rules.MODULE, "reopening", c.month()));
        Rules.check(new ReopeningTakesTwo(asked.askedBy(), by.self()));
        periods.agree(asked, by.self(), books.now());
        periods.reopen(group, month);
        return Done.DONE;
    }
}
