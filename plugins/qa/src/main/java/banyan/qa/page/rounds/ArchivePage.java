package banyan.qa.page.rounds;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.socket.Phase;
import banyan.api.value.Slice;
import banyan.qa.usecase.rounds.RoundList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All rounds of the group, latest first. */
public final class ArchivePage implements Page {

    /** A round as one row. */
    public record Row(
            String title, String href, String opened, String figures, String phase, String icon, String kind) {}

    private final PageContext core;
    private Slice<RoundList.Row> found = new Slice<>(List.of(), Optional.empty());

    public ArchivePage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(new RoundList(core.param("after")));
    }

    public List<Row> getRows() {
        return found.items().stream()
                .map(row -> new Row(
                        Weeks.say(core, row.week()),
                        Weeks.at(core, row.week()),
                        Weeks.say(core, row.opensAt()),
                        figures(row),
                        Weeks.say(core, row.phase()),
                        icon(row.phase()),
                        kind(row.phase())))
                .toList();
    }

    private String figures(RoundList.Row row) {
        return row.phase() == Phase.CLOSED || row.phase() == Phase.DIGESTED
                ? core.say(
                        "rounds.archive.figures",
                        row.figures().questions(),
                        row.figures().answers(),
                        row.figures().raters(),
                        row.figures().solved())
                : "";
    }

    private static String icon(Phase phase) {
        return switch (phase) {
            case CLOSED, DIGESTED -> "circle-check";
            case SKIPPED -> "player-pause";
            default -> "rotate";
        };
    }

    private static String kind(Phase phase) {
        return switch (phase) {
            case CLOSED, DIGESTED -> "ok";
            case SKIPPED -> "";
            default -> "now";
        };
    }

    public @Nullable String getNext() {
        return found.next()
                .map(cursor -> core.at("archive", Map.of("after", cursor)))
                .orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("after").isPresent() ? core.at("archive", Map.of()) : null;
    }

    public String getRound() {
        return core.at("round", Map.of());
    }
}
