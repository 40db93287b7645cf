package banyan.launch.backup;

import banyan.launch.Console;
import banyan.launch.Messages;
import banyan.launch.cli.DataOption;
import banyan.launch.db.OpenDatabase;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code banyan restore FILE}: into an empty data folder or an empty external database. */
@Command(
        name = "restore",
        description = "Make the database of a backup again, in an empty one; the portal must be stopped.",
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("banyan.backup");

    public RestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenDatabase open = OpenDatabase.alone(data.folder(), System.getenv())) {
            Manifest manifest = new Restore(open.database()).from(file.toAbsolutePath());
            console.say(Messages.one("restore.done", manifest.tables().size(), manifest.made(), manifest.program()));
        }
        return 0;
    }
}
