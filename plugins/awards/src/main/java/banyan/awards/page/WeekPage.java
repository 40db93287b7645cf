package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.awards.usecase.CurrentWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What runs now, and what waits for the viewer. */
public final class WeekPage implements Page {

    /** A review that waits. */
    public record Waiting(String title, String href, String in, Instant due) {}

    private final PageContext core;
    private CurrentWeek.@Nullable Now now;

    public WeekPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        now = core.run(new CurrentWeek());
    }

    private CurrentWeek.Now now() {
        return Objects.requireNonNull(now, "load() runs first");
    }

    public List<Where.Tab> getTabs() {
        return Where.tabs(core, "week");
    }

    public List<Results> getRunning() {
        return now().running().stream().map(one -> new Results(one, core)).toList();
    }

    public @Nullable Results getLast() {
        return now().last().map(one -> new Results(one, core)).orElse(null);
    }

    public List<Waiting> getReviews() {
        return now().reviews().stream()
                .map(row -> new Waiting(
                        Words.title(core, row.kind(), row.title()), Where.review(core, row.id()), row.in(), row.due()))
                .toList();
    }

    public String getRhythm() {
        return core.say(now().byRounds() ? "awards.week.byRounds" : "awards.week.byClock");
    }

    public String getBooks() {
        return core.say(now().books() ? "awards.week.books" : "awards.week.noBooks");
    }

    public String getSubmit() {
        return core.at("submit", Map.of());
    }

    public boolean isMaySubmit() {
        return core.viewer().may("awards.submit");
    }
}
