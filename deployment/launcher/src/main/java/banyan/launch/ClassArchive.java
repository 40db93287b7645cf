package banyan.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JVM keeps the parsed classes of a run for the next start (see the script). An archive of a start that was refused
 * half-way would be kept just the same; this marker tells a whole one from it.
 */
final class ClassArchive {

    private ClassArchive() {}

    static void startWasComplete() throws IOException {
        String marker = System.getProperty("banyan.classes.complete");
        if (marker != null) {
            Files.writeString(Path.of(marker), Home.version());
        }
    }
}
