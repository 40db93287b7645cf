package banyan.funds.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Money;
import banyan.funds.model.Heading;
import banyan.funds.usecase.StatementOf;
import banyan.funds.usecase.StatementOf.Kind;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements, to read and to print. */
public final class StatementsPage implements Page {

    /** A tab. */
    public record Tab(String label, String href, boolean current) {}

    /** One line; {@code part} only where a new part begins. */
    public record Line(String part, String name, @Nullable String href, List<String> amounts, boolean total) {}

    private final PageContext core;
    private Kind kind = Kind.BALANCE;
    private StatementOf.@Nullable Result shown;

    public StatementsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        kind = core.param("kind")
                .flatMap(name -> Arrays.stream(Kind.values())
                        .filter(one -> one.name().equalsIgnoreCase(name))
                        .findFirst())
                .orElse(Kind.BALANCE);
        shown = core.run(new StatementOf(kind, Show.day(core, "from"), Show.day(core, "to")));
    }

    private StatementOf.Result now() {
        return Objects.requireNonNull(shown, "load() runs first");
    }

    public List<Tab> getTabs() {
        return Arrays.stream(Kind.values())
                .map(one -> new Tab(core.say("funds.statement." + one), address(one), one == kind))
                .toList();
    }

    private String address(Kind one) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("kind", one.name().toLowerCase(Locale.ROOT));
        query.put("from", getFrom());
        query.put("to", getTo());
        return core.at("statements", query);
    }

    public String getTitle() {
        return core.say("funds.statement." + kind);
    }

    public String getPeriod() {
        return kind == Kind.BALANCE
                ? core.say("funds.statement.at", getTo(), now().unit())
                : core.say("funds.statement.fromTo", getFrom(), getTo(), now().unit());
    }

    public String getPrinted() {
        return core.say("funds.statement.printed", core.viewer().name(), Long.toString(now().sealed()));
    }

    public String getKind() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    public String getFrom() {
        return now().from().toString();
    }

    public String getTo() {
        return now().to().toString();
    }

    public String getHere() {
        return core.at("statements", Map.of());
    }

    /** What stands above the figures. */
    public List<String> getColumns() {
        return switch (kind) {
            case BALANCE, INCOME -> List.of(core.say("funds.column.amount"));
            case CASH ->
                List.of(core.say("funds.column.in"), core.say("funds.column.out"), core.say("funds.column.stands"));
            case BUDGET ->
                List.of(
                        core.say("funds.column.planned"),
                        core.say("funds.column.actual"),
                        core.say("funds.column.left"));
        };
    }

    public List<Line> getLines() {
        return now().lines().stream().map(this::line).toList();
    }

    private Line line(StatementOf.Line line) {
        Optional<Heading> heading = Heading.of(line.key());
        String name = heading.isPresent()
                ? core.say("funds.heading." + line.key())
                : line.key().matches("\\d{4}-\\d{2}")
                        ? line.key()
                        : line.key().startsWith("pot-")
                                ? core.say("funds.pot." + line.key().substring("pot-".length()))
                                : core.say("funds.statement." + line.key());
        return new Line(
                core.say("funds.part." + line.part()),
                name,
                heading.map(one -> core.at("journal", Map.of("heading", one.code())))
                        .orElse(null),
                line.amounts().stream().map(this::figure).toList(),
                line.total());
    }

    private String figure(Money amount) {
        return Show.figure(amount);
    }
}
