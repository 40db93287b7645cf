package banyan.launch.cli;

import banyan.launch.Console;
import banyan.launch.Messages;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code banyan plugin}: what IT does on the plugin pages, for scripts. */
@Command(
        name = "plugin",
        description = "Install and administer plugins of the running portal.",
        synopsisSubcommandLabel = "COMMAND")
public final class PluginCommand {

    private final Console console;

    public PluginCommand(Console console) {
        this.console = console;
    }

    @Command(description = "Upload a plugin and install it, or upgrade to it.", mixinStandardHelpOptions = true)
    int install(@Mixin DataOption data, @Parameters(paramLabel = "FILE") Path file) {
        PortalClient portal = data.portal();
        JsonNode upload = portal.upload("plugins/uploads", file);
        String plugin = upload.path("plugin").asText();
        JsonNode asked = portal.post(
                "plugins/" + PortalClient.segment(plugin) + "/install",
                Map.of("upload", upload.path("upload").asText()));
        return follow(
                portal,
                asked,
                plugin,
                Messages.one("plugin.installed", plugin, upload.path("version").asText()));
    }

    @Command(description = "Every plugin with its version and state.", mixinStandardHelpOptions = true)
    int list(@Mixin DataOption data) {
        JsonNode answer = data.portal().get("plugins");
        for (JsonNode plugin : answer.path("plugins")) {
            console.say(String.format(
                    "%-16s %-10s %s",
                    plugin.path("plugin").asText(),
                    plugin.path("version").asText(),
                    plugin.path("state").asText()));
        }
        return 0;
    }

    @Command(description = "Switch an installed plugin on.", mixinStandardHelpOptions = true)
    int enable(@Mixin DataOption data, @Parameters(paramLabel = "ID") String id) {
        return act(data, id, "enable", Map.of(), "plugin.enabled");
    }

    @Command(description = "Switch a plugin off; its data stays.", mixinStandardHelpOptions = true)
    int disable(@Mixin DataOption data, @Parameters(paramLabel = "ID") String id) {
        return act(data, id, "disable", Map.of(), "plugin.disabled");
    }

    @Command(description = "Remove a plugin.", mixinStandardHelpOptions = true)
    int remove(
            @Mixin DataOption data,
            @Option(names = "--with-data", description = "Also delete everything that it has stored.") boolean withData,
            @Parameters(paramLabel = "ID") String id) {
        return act(data, id, "remove", Map.of("withData", withData), "plugin.removed");
    }

    private int act(DataOption data, String id, String verb, Map<String, ?> body, String done) {
        PortalClient portal = data.portal();
        JsonNode asked = portal.post("plugins/" + PortalClient.segment(id) + "/" + verb, body);
        return follow(portal, asked, id, Messages.one(done, id));
    }

    /** The portal does the change as a job: it is told as done only when it is. */
    private int follow(PortalClient portal, JsonNode asked, String plugin, String done) {
        String address =
                "plugins/changes/" + PortalClient.segment(asked.path("change").asText());
        while (true) {
            JsonNode change = portal.get(address);
            String state = change.path("state").asText();
            if (state.equals("DONE")) {
                console.say(done);
                return 0;
            }
            if (state.equals("FAILED")) {
                console.say(Messages.one(
                        "plugin.failed", plugin, change.path("reason").asText()));
                return 1;
            }
            LockSupport.parkNanos(200_000_000L);
        }
    }
}
