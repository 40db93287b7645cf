package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Slice;
import banyan.awards.model.Appeal;
import banyan.awards.model.AppealId;
import banyan.awards.model.Doubt;
import banyan.awards.usecase.AppealList;
import banyan.awards.usecase.DecideAppeal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Appeals: one's own, or all of the group for those who decide. */
public final class AppealsPage implements Page {

    /** One appeal. */
    public record Row(
            String id,
            String title,
            String href,
            String by,
            String text,
            String votes,
            Badge badge,
            Instant at,
            String until,
            String answer,
            boolean open,
            boolean decidable) {}

    private final PageContext core;
    private Slice<AppealList.Row> found = new Slice<>(List.of(), Optional.empty());

    public AppealsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(new AppealList(core.param("after")));
    }

    public List<Where.Tab> getTabs() {
        return Where.tabs(core, "appeals");
    }

    public List<Row> getRows() {
        return found.items().stream()
                .map(row -> new Row(
                        row.id().toString(),
                        row.title().isEmpty() ? core.say("awards.word.work") : row.title(),
                        Where.work(core, row.work()),
                        row.by().name(),
                        row.text(),
                        votes(row.votes()),
                        badge(row.state()),
                        row.at(),
                        Words.moment(core, row.decideUntil()),
                        row.answer(),
                        row.state() == Appeal.State.OPEN,
                        row.mayDecide()))
                .toList();
    }

    private String votes(List<AppealList.Weight> votes) {
        return votes.stream()
                .map(vote -> Words.score(vote.score())
                        + (vote.doubt() == Doubt.NONE
                                ? ""
                                : " (" + core.say("awards.doubted." + Words.lower(vote.doubt())) + ")"))
                .collect(Collectors.joining(" · "));
    }

    private Badge badge(Appeal.State state) {
        String label = core.say("awards.appeal." + Words.lower(state));
        return switch (state) {
            case OPEN -> new Badge("hourglass", "now", label);
            case UPHELD -> new Badge("circle-check", "ok", label);
            case REJECTED -> new Badge("circle-x", "", label);
            case LAPSED -> new Badge("clock", "", label);
        };
    }

    public @Nullable String getNext() {
        return found.next().map(key -> core.at("appeals", Map.of("after", key))).orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("after").isPresent() ? core.at("appeals", Map.of()) : null;
    }

    public String getHere() {
        return core.at("appeals", Map.of());
    }

    public void uphold() {
        decide(true);
    }

    public void reject() {
        decide(false);
    }

    private void decide(boolean uphold) {
        AppealId appeal = new AppealId(Where.id("appeal", core.need("appeal")));
        core.run(new DecideAppeal(appeal, uphold, core.param("why").orElse("")));
        core.tell("awards.told.decided");
    }
}
