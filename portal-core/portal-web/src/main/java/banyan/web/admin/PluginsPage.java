package banyan.web.admin;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.runtime.plugin.admin.PluginHistory;
import banyan.runtime.plugin.admin.PluginNodes;
import banyan.runtime.plugin.admin.PluginVersions;
import banyan.runtime.plugin.admin.Plugins;
import banyan.runtime.plugin.admin.UploadOf;
import banyan.runtime.plugin.life.NodeStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** {@code /admin/plugins}: what is installed, the nodes, the last changes, and the place to upload. */
public final class PluginsPage implements Page {

    /** A plugin in the list. */
    public record Row(
            String plugin,
            String about,
            String href,
            String version,
            String state,
            String word,
            String icon,
            String groups,
            String check) {}

    /** A node and whether it is as wanted. */
    public record NodeRow(String name, Instant at, boolean good, String word, String reason) {}

    private static final int SHOWN = 6;

    private static final Map<Plugins.State, String> ICONS = Map.of(
            Plugins.State.RUNNING, "circle-check",
            Plugins.State.FELL_BACK, "arrow-back-up",
            Plugins.State.FAILED, "alert-triangle",
            Plugins.State.DISABLED, "player-pause",
            Plugins.State.WAITING, "clock-pause");

    private static final Map<Plugins.State, String> KINDS = Map.of(
            Plugins.State.RUNNING, "ok",
            Plugins.State.FELL_BACK, "warn",
            Plugins.State.FAILED, "bad",
            Plugins.State.DISABLED, "",
            Plugins.State.WAITING, "now");

    private final PageContext context;
    private List<Row> rows = List.of();
    private List<NodeRow> nodes = List.of();
    private List<ChangeRow> changes = List.of();
    private boolean safeMode;

    public PluginsPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        Plugins.All all = context.run(new Plugins());
        safeMode = all.safeMode();
        rows = all.plugins().stream().map(this::row).toList();
        nodes = nodes(context.run(new PluginNodes()));
        changes = context.run(new PluginHistory(Optional.empty(), Optional.empty())).items().stream()
                .limit(SHOWN)
                .map(change -> ChangeRow.of(change, context))
                .toList();
    }

    private Row row(Plugins.Line line) {
        String version = line.upload()
                .filter(waiting -> !line.version().isEmpty())
                .map(waiting -> line.version() + " → " + waiting.version())
                .or(() -> line.upload().map(Plugins.Waiting::version))
                .orElse(line.version().isEmpty() ? line.wanted() : line.version());
        boolean planned = line.upload().isPresent() && line.state() == Plugins.State.RUNNING;
        return new Row(
                line.plugin(),
                line.description(),
                address(line),
                version,
                planned ? "now" : KINDS.getOrDefault(line.state(), ""),
                context.say(
                        "plugins.state." + (planned ? "PLANNED" : line.state().name()), line.version()),
                planned ? "arrow-up-circle" : ICONS.getOrDefault(line.state(), "puzzle"),
                context.say("plugins.groups", line.groups()),
                line.checkMillis() > 0 ? context.say("plugins.check.took", line.checkMillis()) : "");
    }

    private String address(Plugins.Line line) {
        return context.at(
                "admin/plugins/" + line.plugin(),
                line.upload()
                        .map(waiting -> Map.of("upload", waiting.upload().toString()))
                        .orElse(Map.of()));
    }

    /** One row for each node; one plugin that is not as wanted makes it differ. */
    private List<NodeRow> nodes(List<NodeStore.Line> lines) {
        Map<String, List<NodeStore.Line>> byNode = new TreeMap<>();
        lines.forEach(line ->
                byNode.computeIfAbsent(line.node(), name -> new ArrayList<>()).add(line));
        List<NodeRow> all = new ArrayList<>();
        byNode.forEach((name, plugins) -> {
            Instant at = plugins.stream()
                    .map(NodeStore.Line::checkedAt)
                    .max(Instant::compareTo)
                    .orElseThrow();
            List<String> wrong = plugins.stream()
                    .filter(p -> p.state() == NodeStore.State.FAILED || p.state() == NodeStore.State.FELL_BACK)
                    .map(p -> p.plugin() + " " + p.version())
                    .toList();
            all.add(new NodeRow(
                    name,
                    at,
                    wrong.isEmpty(),
                    context.say(wrong.isEmpty() ? "plugins.node.good" : "plugins.node.differs"),
                    String.join(", ", wrong)));
        });
        return all;
    }

    /** The file was sent already; its plan comes next. */
    public void look() {
        UUID upload = context.param("upload")
                .map(PluginHistoryPage::id)
                .orElseThrow(() -> Refusal.rule("plugins", "NothingUploaded"));
        PluginVersions.Version kept = context.run(new UploadOf(upload));
        context.goTo(context.at("admin/plugins/" + kept.plugin(), Map.of("upload", upload.toString())));
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<NodeRow> getNodes() {
        return nodes;
    }

    public List<ChangeRow> getChanges() {
        return changes;
    }

    public boolean isSafeMode() {
        return safeMode;
    }
}
