package banyan.launch.cli;

import banyan.launch.Console;
import banyan.launch.Messages;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
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
        portal.post(
                "plugins/" + PortalClient.segment(plugin) + "/install",
                Map.of("upload", upload.path("upload").asText()));
        console.say(
                Messages.one("plugin.installed", plugin, upload.path("version").asText()));
        return 0;
    }

    @Command(description = "Every plugin with its version and state.", mixinStandardHelpOptions = true)
    int list(@Mixin DataOption data) {
        JsonNode answer = data.portal().get("plugins");
        for (JsonNode plugin : answer.isArray() ? answer : answer.path("items")) {
            console.say(String.format(
                    "%-16s %-10s %s",
                    plugin.path("id").asText(),
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
        data.portal().post("plugins/" + PortalClient.segment(id) + "/" + verb, body);
        console.say(Messages.one(done, id));
        return 0;
    }
}
