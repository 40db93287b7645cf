package banyan.launch.cli;

import banyan.launch.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which installation a command is about. */
public final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", description = "The data folder; BANYAN_DATA or ./data without it.")
    private @Nullable Path data;

    public Path folder() {
        return Settings.dataFolder(data, System.getenv());
    }

    PortalClient portal() {
        return PortalClient.of(folder());
    }
}
