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

/** {@code banyan backup FILE}: with or without a running portal. */
@Command(
        name = "backup",
        description = "Write the whole database into one file, while the portal works on.",
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DataOption data = new DataOption();

    @Parameters(paramLabel = "FILE", description = "A new file; an existing one is not replaced.")
    private Path file = Path.of("banyan.backup");

    public BackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        try (OpenDatabase open = OpenDatabase.shared(data.folder(), System.getenv())) {
            Backup.Made made = new Backup(open.database()).writeTo(file.toAbsolutePath());
            console.say(Messages.one("backup.made", file, made.tables(), made.rows()));
            if (!made.strangers().isEmpty()) {
                console.warn(Messages.both("backup.strangers", String.join(", ", made.strangers())));
            }
        }
        return 0;
    }
}
