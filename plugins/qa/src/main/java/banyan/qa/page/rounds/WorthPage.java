package banyan.qa.page.rounds;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.qa.usecase.rounds.SolvedRate;
import banyan.qa.usecase.rounds.WorthReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is worth reading again, and how much gets solved. */
public final class WorthPage implements Page {

    /** A question as one row. */
    public record Row(String title, String href, String asker, int points, String why, boolean solved) {}

    /** A bar that the list can be narrowed by. */
    public record Bar(String label, String href, boolean on) {}

    private static final List<Integer> BARS = List.of(0, 50, 100, 150);

    private final PageContext core;
    private int least;
    private Slice<WorthReading.Row> found = new Slice<>(List.of(), Optional.empty());
    private SolvedRate.@Nullable Result rate;

    public WorthPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        least = core.param("least")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .orElse(0);
        found = core.run(new WorthReading(Optional.of(least), core.param("after")));
        rate = core.run(new SolvedRate(Optional.empty()));
    }

    public List<Row> getRows() {
        return found.items().stream()
                .map(row -> new Row(
                        row.title(),
                        core.at("questions/" + row.question(), Map.of()),
                        row.asker().name(),
                        row.points(),
                        why(row),
                        row.solved()))
                .toList();
    }

    private String why(WorthReading.Row row) {
        List<String> parts = new ArrayList<>();
        row.score().ifPresent(score -> parts.add(core.say("qa.worth.score", Weeks.score(score))));
        if (row.helped() > 0) {
            parts.add(core.say("qa.worth.helped", row.helped()));
        }
        if (row.solved()) {
            parts.add(core.say("qa.state.solved"));
        }
        return String.join(" · ", parts);
    }

    public List<Bar> getBars() {
        return BARS.stream()
                .map(bar -> new Bar(
                        core.say(bar == 0 ? "qa.worth.all" : "qa.worth.from", bar),
                        address(bar, Optional.empty()),
                        bar == least))
                .toList();
    }

    private String address(int bar, Optional<String> after) {
        Map<String, String> query = new LinkedHashMap<>();
        if (bar > 0) {
            query.put("least", String.valueOf(bar));
        }
        after.ifPresent(cursor -> query.put("after", cursor));
        return core.at("worth", query);
    }

    public @Nullable String getNext() {
        return found.next().map(cursor -> address(least, Optional.of(cursor))).orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("after").isPresent() ? address(least, Optional.empty()) : null;
    }

    public SolvedRate.Result getRate() {
        return Objects.requireNonNull(rate, "load() runs first");
    }

    public String getGroupRate() {
        return share(getRate().groupSolved(), getRate().groupAsked());
    }

    public String getMyRate() {
        return share(getRate().solved(), getRate().asked());
    }

    private String share(int solved, int asked) {
        return asked == 0
                ? core.say("qa.worth.rate.none")
                : core.say("qa.worth.rate", solved, asked, (100 * solved + asked / 2) / asked);
    }

    public String getQuestions() {
        return core.at("questions", Map.of());
    }
}
