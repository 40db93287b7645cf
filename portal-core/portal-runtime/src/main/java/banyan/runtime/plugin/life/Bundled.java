package banyan.runtime.plugin.life;

import banyan.api.usecase.Refusal;
import banyan.runtime.data.Transactions;
import banyan.runtime.plugin.archive.Archive;
import banyan.runtime.plugin.archive.Digest;
import banyan.runtime.plugin.archive.Facts;
import banyan.runtime.plugin.archive.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the plugins of the portal's own distribution into the database. What came from there follows it: a newer program
 * brings newer plugins. What an administrator uploaded or removed stays as they decided.
 */
@ApplicationScoped
class Bundled {

    private static final Logger LOG = LoggerFactory.getLogger(Bundled.class);
    private static final String NOBODY = "Banyan";

    @Inject
    Transactions transactions;

    @Inject
    ArtifactStore artifacts;

    @Inject
    DesiredStore desired;

    @Inject
    ChangeStore changes;

    void take() {
        String folder = System.getProperty("banyan.plugins");
        if (folder == null || !Files.isDirectory(Path.of(folder))) {
            return;
        }
        try (ClusterLock lock = ClusterLock.take(Duration.ofSeconds(60));
                Stream<Path> files = Files.list(Path.of(folder))) {
            files.filter(f -> f.toString().matches(".*\\.(jar|zip)")).sorted().forEach(this::take);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the bundled plugins cannot be read: " + folder, e);
        }
    }

    private void take(Path file) {
        String name = file.getFileName().toString();
        try {
            Facts facts = Archive.inspect(file, name);
            String sha256 = Digest.sha256(file);
            transactions.inNew(() -> {
                List<Artifact> known = artifacts.of(facts.plugin());
                Optional<Desired> wanted = desired.find(facts.plugin());
                if (follows(known, wanted, facts, sha256)) {
                    Artifact artifact = artifacts.keep(
                            file, facts, sha256, name, Artifact.Origin.BUNDLED, Optional.empty(), NOBODY);
                    want(artifact, wanted);
                }
                return facts;
            });
        } catch (Refusal e) {
            LOG.warn("The bundled plugin {} is not taken: {}", name, e.getMessage());
        }
    }

    private static boolean follows(List<Artifact> known, Optional<Desired> wanted, Facts facts, String sha256) {
        if (wanted.isEmpty()) {
            return known.stream().noneMatch(a -> a.origin() == Artifact.Origin.BUNDLED); // else it was removed by hand
        }
        Artifact now = wanted.get().artifact();
        return now.origin() == Artifact.Origin.BUNDLED
                && !now.sha256().equals(sha256)
                && Versions.compare(facts.version(), now.version()) >= 0;
    }

    private void want(Artifact artifact, Optional<Desired> wanted) {
        var id = changes.ask(
                artifact.plugin(),
                wanted.isEmpty() ? Change.Action.INSTALL : Change.Action.UPGRADE,
                Optional.of(artifact),
                wanted.map(w -> w.artifact().version()).orElse(""),
                Optional.empty(),
                NOBODY);
        desired.want(artifact, wanted.map(Desired::enabled).orElse(true));
        changes.done(id, Duration.ZERO);
    }
}
