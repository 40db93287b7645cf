package banyan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The unpacked distribution that the build made: what an administrator unzips. */
public record Distribution(Path home) {

    /** The one of this source tree; the system property {@code banyan.dist} names another. */
    public static Distribution built() {
        String named = System.getProperty("banyan.dist");
        if (named != null) {
            return new Distribution(Path.of(named).toAbsolutePath().normalize());
        }
        Path target = root().resolve("deployment/distribution/target");
        try (var folders = Files.list(target)) {
            return folders.filter(folder -> Files.isExecutable(folder.resolve("bin/banyan")))
                    .map(Distribution::new)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "No distribution in " + target + ": build deployment/distribution first"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The root of the source tree. */
    public static Path root() {
        String named = System.getProperty("banyan.root");
        Path folder = Path.of(named == null ? "." : named).toAbsolutePath().normalize();
        while (!Files.isDirectory(folder.resolve("portal-core"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "Not inside the source tree: " + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }

    public Path command() {
        return home.resolve("bin/banyan");
    }
}
