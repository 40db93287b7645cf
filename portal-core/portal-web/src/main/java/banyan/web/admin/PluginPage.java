package banyan.web.admin;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.runtime.plugin.admin.Asked;
import banyan.runtime.plugin.admin.ChangeOf;
import banyan.runtime.plugin.admin.DisablePlugin;
import banyan.runtime.plugin.admin.EnablePlugin;
import banyan.runtime.plugin.admin.FallBack;
import banyan.runtime.plugin.admin.InstallPlugin;
import banyan.runtime.plugin.admin.Plan;
import banyan.runtime.plugin.admin.PlanPlugin;
import banyan.runtime.plugin.admin.PluginHistory;
import banyan.runtime.plugin.admin.PluginVersions;
import banyan.runtime.plugin.admin.Plugins;
import banyan.runtime.plugin.admin.RemovalPreview;
import banyan.runtime.plugin.admin.RemovePlugin;
import banyan.runtime.plugin.life.ArtifactStore;
import banyan.runtime.plugin.life.Change;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code /admin/plugins/{plugin}}: one plugin, the plan of what is next, its versions, its end. */
public final class PluginPage implements Page {

    /** How long a verb waits for the change that it asked for, so that most answers are final. */
    private static final int PATIENCE_MILLIS = 8_000;

    private static final int SHOWN = 8;

    private final PageContext context;
    private Plugins.@Nullable Line line;
    private @Nullable Plan plan;
    private @Nullable Change change;
    private RemovalPreview.@Nullable Loss loss;
    private List<PluginVersions.Version> versions = List.of();
    private List<ChangeRow> history = List.of();

    public PluginPage(PageContext context) {
        this.context = context;
    }

    @Override
    public void load() {
        String plugin = context.need("plugin");
        line = context.run(new Plugins()).plugins().stream()
                .filter(one -> one.plugin().equals(plugin))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plugins", "plugin", plugin));
        versions = context.run(new PluginVersions(plugin));
        change = context.param("change")
                .map(id -> context.run(new ChangeOf(PluginHistoryPage.id(id))))
                .orElse(null);
        plan = context.param("upload")
                .map(id -> context.run(new PlanPlugin(plugin, PluginHistoryPage.id(id))))
                .orElse(null);
        loss = line.wanted().isEmpty() ? null : context.run(new RemovalPreview(plugin));
        history = context.run(new PluginHistory(Optional.of(plugin), Optional.empty())).items().stream()
                .limit(SHOWN)
                .map(one -> ChangeRow.of(one, context))
                .toList();
    }

    public void install() {
        follow(context.run(new InstallPlugin(plugin(), PluginHistoryPage.id(context.need("upload")))));
    }

    public void enable() {
        follow(context.run(new EnablePlugin(plugin())));
    }

    public void disable() {
        follow(context.run(new DisablePlugin(plugin())));
    }

    public void fallBack() {
        follow(context.run(new FallBack(plugin(), context.param("to").map(PluginHistoryPage::id))));
    }

    public void remove() {
        follow(context.run(new RemovePlugin(plugin(), Optional.of(false))));
    }

    /** The name of the plugin, typed by hand, stands for "I mean it". */
    public void purge() {
        if (!context.param("typed").orElse("").equals(plugin())) {
            throw Refusal.rule("plugins", "TypeItsName", plugin());
        }
        follow(context.run(new RemovePlugin(plugin(), Optional.of(true))));
    }

    private String plugin() {
        return context.need("plugin");
    }

    private void follow(Asked asked) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (System.nanoTime() < end && isGoing(context.run(new ChangeOf(asked.change())))) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        Change now = context.run(new ChangeOf(asked.change()));
        boolean gone = now.state() == Change.State.DONE
                && (now.action() == Change.Action.REMOVE || now.action() == Change.Action.PURGE);
        context.goTo(
                gone
                        ? context.at("admin/plugins", Map.of())
                        : context.at(
                                "admin/plugins/" + plugin(),
                                Map.of("change", asked.change().toString())));
    }

    private static boolean isGoing(Change change) {
        return change.state() == Change.State.WAITING || change.state() == Change.State.RUNNING;
    }

    public Plugins.@Nullable Line getLine() {
        return line;
    }

    public @Nullable Plan getPlan() {
        return plan;
    }

    public boolean isPlanned() {
        return plan != null;
    }

    public boolean isPossible() {
        return plan != null && plan.obstacles().isEmpty();
    }

    public @Nullable ChangeRow getChange() {
        return change == null ? null : ChangeRow.of(change, context);
    }

    public boolean isChanging() {
        return change != null && isGoing(change);
    }

    /** Where to look again at a change that goes on. */
    public String getAgain() {
        return context.at(
                "admin/plugins/" + plugin(),
                change == null ? Map.of() : Map.of("change", change.id().toString()));
    }

    public String getStateWord() {
        return line == null ? "" : context.say("plugins.state." + line.state(), line.version());
    }

    public String getAddress() {
        return "/admin/plugins/" + plugin();
    }

    public RemovalPreview.@Nullable Loss getLoss() {
        return loss;
    }

    /** The tables that would go, in words. */
    public String getLossWords() {
        List<String> tables = new ArrayList<>();
        if (loss != null) {
            loss.tables().forEach(table -> tables.add(context.say("plugins.loss.table", table.name(), table.rows())));
        }
        return tables.isEmpty() ? context.say("plugins.loss.none") : String.join(", ", tables);
    }

    /** The last versions that served before, the newest first. */
    public List<PluginVersions.Version> getEarlier() {
        return versions.stream()
                .filter(version -> version.servedAt().isPresent() && !version.wanted())
                .sorted(Comparator.comparing((PluginVersions.Version version) ->
                                version.servedAt().orElseThrow())
                        .reversed())
                .limit(ArtifactStore.KEPT)
                .toList();
    }

    public boolean isRunning() {
        return line != null && line.state() == Plugins.State.RUNNING;
    }

    public boolean isDisabled() {
        return line != null && line.state() == Plugins.State.DISABLED;
    }

    public boolean isInstalled() {
        return line != null && !line.wanted().isEmpty();
    }

    public List<ChangeRow> getHistory() {
        return history;
    }

    public String getHash() {
        return plan == null ? "" : plan.sha256().replaceAll("(.{4})(?=.)", "$1 ");
    }

    public UUID getUpload() {
        return PluginHistoryPage.id(context.need("upload"));
    }

    public String getAffected() {
        return plan == null ? "" : context.say("plugins.plan.affected", plan.groups(), plan.people());
    }

    public String getPlanTitle() {
        return plan == null
                ? ""
                : context.say("plugins.plan.title." + plan.action(), plan.plugin(), plan.from(), plan.to());
    }

    public String getFile() {
        return plan == null ? "" : context.say("plugins.plan.file", plan.file(), plan.bytes(), plan.entries());
    }

    public String getDependencies() {
        return plan == null || plan.dependencies().isEmpty()
                ? context.say("plugins.plan.alone", plan == null ? "" : plan.requires())
                : context.say("plugins.plan.needs", plan.requires(), String.join(", ", plan.dependencies()));
    }
}
