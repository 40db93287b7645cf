package banyan.funds.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.funds.model.Heading;
import banyan.funds.usecase.EntryRow;
import banyan.funds.usecase.JournalOf;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The journal: all of it, one month, one heading, or one member. */
public final class JournalPage implements Page {

    private static final int MONTHS = 18;

    private final PageContext core;
    private Slice<EntryRow> found = new Slice<>(List.of(), Optional.empty());

    public JournalPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(new JournalOf(
                core.param("month").filter(month -> month.matches("\\d{4}-(0[1-9]|1[0-2])")),
                core.param("heading").filter(code -> Heading.of(code).isPresent()),
                Show.findPerson(core, "person"),
                core.param("after").filter(cursor -> !cursor.isEmpty())));
    }

    public List<EntryLine> getRows() {
        return found.items().stream().map(row -> EntryLine.of(row, core)).toList();
    }

    public Map<String, String> getMonths() {
        Map<String, String> months = new LinkedHashMap<>();
        months.put("", core.say("funds.journal.all"));
        YearMonth now = YearMonth.from(
                core.clock().instant().atZone(core.viewer().here().zone()));
        for (int i = 0; i < MONTHS; i++) {
            months.put(now.minusMonths(i).toString(), now.minusMonths(i).toString());
        }
        return months;
    }

    public Map<String, String> getHeadings() {
        Map<String, String> headings = new LinkedHashMap<>();
        headings.put("", core.say("funds.journal.all"));
        for (Heading heading : Heading.values()) {
            headings.put(heading.code(), core.say("funds.heading." + heading.code()));
        }
        return headings;
    }

    public String getMonth() {
        return Show.text(core, "month");
    }

    public String getHeading() {
        return Show.text(core, "heading");
    }

    public String getPerson() {
        return Show.text(core, "person");
    }

    public String getHere() {
        return core.at("journal", Map.of());
    }

    private String address(Optional<String> after) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String name : List.of("month", "heading", "person")) {
            core.param(name).filter(value -> !value.isEmpty()).ifPresent(value -> query.put(name, value));
        }
        after.ifPresent(cursor -> query.put("after", cursor));
        return core.at("journal", query);
    }

    public @Nullable String getNext() {
        return found.next().map(cursor -> address(Optional.of(cursor))).orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("after").isPresent() ? address(Optional.empty()) : null;
    }

    public Exports getExports() {
        return Exports.of(core);
    }
}
