package banyan.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Installs, upgrades and removes plugins as IT does it, through REST. */
public final class PluginOffice {

    private static final String PLUGINS = "/api/v1/portal/plugins";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Client administrator;

    public PluginOffice(Client administrator) {
        this.administrator = administrator;
    }

    /** How a change ended. */
    public record Outcome(String state, JsonNode change) {

        public boolean isDone() {
            return state.equals("DONE");
        }

        /** Fails with the reason unless it is done. */
        public Outcome done() {
            if (!isDone()) {
                throw new AssertionError("Not done: " + change);
            }
            return this;
        }
    }

    public Answer upload(String name, byte[] archive) {
        return administrator.upload(PLUGINS + "/uploads?name=" + name, "application/zip", archive);
    }

    /** Uploads and installs, or upgrades, and waits for the end. */
    public Outcome install(String plugin, byte[] archive) {
        String upload =
                upload(plugin + ".jar", archive).good().json().path("upload").asText();
        return ended(administrator.post(PLUGINS + "/" + plugin + "/install", Map.of("upload", upload)));
    }

    /** The same, where the portal may refuse already the wish. */
    public Outcome tryInstall(String plugin, byte[] archive) {
        String upload =
                upload(plugin + ".jar", archive).good().json().path("upload").asText();
        Answer answer = administrator.post(PLUGINS + "/" + plugin + "/install", Map.of("upload", upload));
        return answer.isGood() ? ended(answer) : new Outcome("REFUSED", answer.json());
    }

    public Outcome install(String plugin, Path archive) {
        try {
            return install(plugin, Files.readAllBytes(archive));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Outcome disable(String plugin) {
        return ended(administrator.post(PLUGINS + "/" + plugin + "/disable", Map.of()));
    }

    public Outcome enable(String plugin) {
        return ended(administrator.post(PLUGINS + "/" + plugin + "/enable", Map.of()));
    }

    public Outcome remove(String plugin, boolean withData) {
        return ended(administrator.post(PLUGINS + "/" + plugin + "/remove", Map.of("withData", withData)));
    }

    /** Goes back to the version that served before. */
    public Outcome fallBack(String plugin) {
        return ended(administrator.post(PLUGINS + "/" + plugin + "/fall-back", Map.of()));
    }

    /** What the portal knows of a plugin. */
    public Optional<JsonNode> find(String plugin) {
        for (JsonNode each : administrator.get(PLUGINS).good().json().path("plugins")) {
            if (each.path("plugin").asText().equals(plugin)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The version that serves; empty when none does. */
    public String running(String plugin) {
        return find(plugin).map(each -> each.path("version").asText()).orElse("");
    }

    /** Class loaders of plugins that were stopped and are still in memory. */
    public int loadersLeft() {
        return administrator
                .get(PLUGINS + "/loaders?collect=true")
                .good()
                .json()
                .path("left")
                .asInt();
    }

    private Outcome ended(Answer started) {
        String id = started.good().json().path("change").asText();
        JsonNode[] last = new JsonNode[1];
        Eventually.until("the change " + id + " has ended", PATIENCE, () -> {
            last[0] = administrator.get(PLUGINS + "/changes/" + id).good().json();
            return !last[0].path("state").asText().matches("WAITING|RUNNING");
        });
        return new Outcome(last[0].path("state").asText(), last[0]);
    }
}
