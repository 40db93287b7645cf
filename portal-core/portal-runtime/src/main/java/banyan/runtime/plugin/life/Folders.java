package banyan.runtime.plugin.life;

import banyan.runtime.core.CoreOpened;
import banyan.runtime.data.Node;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where archives are unpacked while they run. Only a cache: it is empty at each start of the node. */
@ApplicationScoped
public class Folders {

    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

    private static Path root() {
        String data = System.getProperty("banyan.data", System.getProperty("java.io.tmpdir"));
        return Path.of(data, "plugins-running", Node.name().replaceAll("[^A-Za-z0-9-]", "-"));
    }

    void empty(@Observes @Priority(500) CoreOpened opened) {
        delete(root());
    }

    /** A new folder, seen by this portal only. */
    public Path fresh(String name) {
        try {
            Files.createDirectories(root());
            return Files.createTempDirectory(root(), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + root() + " cannot be written", e);
        }
    }

    /** Removes a folder with everything in it; what cannot be removed now goes at the next start. */
    public void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            LOG.warn("The folder {} could not be removed; the next start removes it", folder, e);
        }
    }
}
