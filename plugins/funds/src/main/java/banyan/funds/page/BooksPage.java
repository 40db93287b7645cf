package banyan.funds.page;

import banyan.api.page.Chart;
import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.socket.Treasury.Pot;
import banyan.api.value.Money;
import banyan.api.value.Slice;
import banyan.funds.model.RequestState;
import banyan.funds.usecase.CourseOf;
import banyan.funds.usecase.EntryRow;
import banyan.funds.usecase.JournalOf;
import banyan.funds.usecase.OpenBooks;
import banyan.funds.usecase.PaymentRequests;
import banyan.funds.usecase.RequestView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The open books at a glance; every figure leads to its entries. */
public final class BooksPage implements Page {

    /** One of the four figures of a balance. */
    public record Figure(String label, String value, String text) {}

    /** A pot in the tabs. */
    public record Tab(String label, String href, boolean current, String count) {}

    /** A heading with its balance, and where its entries are. */
    public record Line(String name, String href, String amount) {}

    /** A request that waits for approval. */
    public record Waiting(String purpose, String meta) {}

    private final PageContext core;
    private Pot pot = Pot.AWARDS;
    private OpenBooks.@Nullable Result books;
    private CourseOf.@Nullable Result course;
    private Slice<EntryRow> entries = new Slice<>(List.of(), Optional.empty());
    private Slice<RequestView> waiting = new Slice<>(List.of(), Optional.empty());

    public BooksPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        pot = core.param("pot").flatMap(BooksPage::pot).orElse(Pot.AWARDS);
        books = core.run(new OpenBooks());
        course = core.run(new CourseOf(
                pot,
                Show.number(core, "fee"),
                Show.number(core, "newcomers").map(n -> Math.min(n, 100_000)),
                Show.number(core, "leavers").map(n -> Math.min(n, 100))));
        entries = core.run(new JournalOf(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        waiting = core.run(new PaymentRequests(Optional.of(RequestState.ASKED), Optional.empty()));
    }

    static Optional<Pot> pot(String name) {
        return Arrays.stream(Pot.values())
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private OpenBooks.Result now() {
        return Objects.requireNonNull(books, "load() runs first");
    }

    private OpenBooks.PotView chosen() {
        return now().pots().stream().filter(one -> one.pot() == pot).findFirst().orElseThrow();
    }

    public List<Tab> getTabs() {
        return now().pots().stream()
                .map(one -> new Tab(
                        core.say("funds.pot." + one.pot()),
                        core.at("books", Map.of("pot", one.pot().name().toLowerCase(Locale.ROOT))),
                        one.pot() == pot,
                        Show.figure(one.balance().booked())))
                .toList();
    }

    public List<Figure> getFigures() {
        var balance = chosen().balance();
        return List.of(
                new Figure(
                        core.say("funds.books.booked"), money(balance.booked()), core.say("funds.books.booked.text")),
                new Figure("− " + core.say("funds.books.reserved"), money(balance.reserved()), reservedFor()),
                new Figure(
                        "= " + core.say("funds.books.available"),
                        money(balance.available()),
                        core.say("funds.books.available.text")),
                new Figure(
                        "→ " + core.say("funds.books.projected"),
                        money(balance.projected()),
                        core.say("funds.books.projected." + pot)));
    }

    private String reservedFor() {
        return switch (pot) {
            case AWARDS -> core.say("funds.books.reserved.awards", money(now().awardBudget()));
            case DUES -> core.say("funds.books.reserved.dues", money(now().weeklyPay()));
            case ACTIVITY -> core.say("funds.books.reserved.activity");
        };
    }

    private String money(Money amount) {
        return Show.money(amount, core);
    }

    public Chart getChart() {
        CourseOf.Result way = Objects.requireNonNull(course, "load() runs first");
        List<String> labels = new ArrayList<>();
        List<Optional<Long>> was = new ArrayList<>();
        List<Optional<Long>> will = new ArrayList<>();
        for (CourseOf.Point point : way.past()) {
            labels.add(core.say("funds.week", point.week().number()));
            was.add(Optional.of(point.amount().minor()));
            will.add(Optional.empty());
        }
        int today = labels.size() - 1;
        will.set(today, was.get(today));
        for (CourseOf.Point point : way.ahead()) {
            labels.add(core.say("funds.week", point.week().number()));
            was.add(Optional.empty());
            will.add(Optional.of(point.amount().minor()));
        }
        Money last = way.ahead().get(way.ahead().size() - 1).amount();
        String finding = core.say(
                "funds.chart.finding",
                core.say("funds.pot." + pot),
                money(way.past().get(today).amount()),
                money(last));
        return new Chart(
                finding,
                labels,
                List.of(
                        new Chart.Line(core.say("funds.chart.was"), Chart.Look.ACTUAL, was),
                        new Chart.Line(core.say("funds.chart.will"), Chart.Look.PROJECTED, will)),
                Optional.of(today),
                last.unit().digits());
    }

    public List<Line> getHeadings() {
        return now().headings().stream()
                .map(one -> new Line(
                        core.say("funds.heading." + one.code()),
                        core.at("journal", Map.of("heading", one.code())),
                        Show.figure(one.amount())))
                .toList();
    }

    public List<EntryLine> getEntries() {
        return entries.items().stream()
                .limit(10)
                .map(row -> EntryLine.of(row, core))
                .toList();
    }

    public List<Waiting> getWaiting() {
        return waiting.items().stream()
                .limit(3)
                .map(one -> new Waiting(
                        one.purpose(),
                        core.say(
                                "funds.request.meta",
                                money(one.amount()),
                                one.askedBy().name())))
                .toList();
    }

    public int getUndecided() {
        return now().undecided();
    }

    public String getLead() {
        return core.say("funds.books.lead", now().vouchers(), now().sealed());
    }

    public @Nullable String getClosed() {
        return now().closed()
                .map(month -> core.say("funds.books.closed", month))
                .orElse(null);
    }

    public String getAwardBudget() {
        return money(now().awardBudget());
    }

    public String getWeeklyPay() {
        return money(now().weeklyPay());
    }

    public String getDuesForecast() {
        return money(now().duesForecast());
    }

    public String getPot() {
        return pot.name().toLowerCase(Locale.ROOT);
    }

    public boolean isOfAwards() {
        return pot == Pot.AWARDS;
    }

    public String getFee() {
        return Show.text(core, "fee");
    }

    public String getNewcomers() {
        return Show.text(core, "newcomers");
    }

    public String getLeavers() {
        return Show.text(core, "leavers");
    }

    public String getHere() {
        return core.at("books", Map.of());
    }

    public String getJournal() {
        return core.at("journal", Map.of());
    }

    public String getRequests() {
        return core.at("requests", Map.of());
    }

    public String getStatements() {
        return core.at("statements", Map.of());
    }
}
