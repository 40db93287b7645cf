package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.awards.model.State;
import banyan.awards.usecase.ContestList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contests of the group. */
public final class ContestsPage implements Page {

    /** One contest. */
    public record Row(String title, String href, String when, Badge badge, boolean running) {}

    private final PageContext core;
    private Slice<ContestList.Row> found = new Slice<>(List.of(), Optional.empty());

    public ContestsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(new ContestList(core.param("after")));
    }

    public List<Where.Tab> getTabs() {
        return Where.tabs(core, "contests");
    }

    public List<Row> getRows() {
        return found.items().stream()
                .map(row -> new Row(
                        row.title(),
                        Where.contest(core, row.id()),
                        row.state() == State.COLLECT
                                ? core.say("awards.step.collect.until", Words.until(core, row.collectUntil()))
                                : core.say("awards.step.judge.until", Words.until(core, row.judgeUntil())),
                        Badge.of(row.state(), core),
                        row.state() == State.COLLECT || row.state() == State.JUDGE))
                .toList();
    }

    public @Nullable String getNext() {
        return found.next()
                .map(key -> core.at("contests", Map.of("after", key)))
                .orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("after").isPresent() ? core.at("contests", Map.of()) : null;
    }

    public String getOpen() {
        return core.at("open-contest", Map.of());
    }

    public boolean isMayOpen() {
        return core.viewer().may("awards.open-contest");
    }
}
