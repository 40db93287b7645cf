package banyan.launch;

import banyan.launch.backup.BackupCommand;
import banyan.launch.backup.RestoreCommand;
import banyan.launch.cli.DoctorCommand;
import banyan.launch.cli.PluginCommand;
import banyan.launch.cli.UserCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: a table of contents. The script {@code banyan} adds what needs the sources (test, package, features). */
@Command(
        name = "banyan",
        mixinStandardHelpOptions = true,
        versionProvider = Home.class,
        description = "A portal for the learning communities inside an enterprise.",
        subcommands = {
            RunCommand.class,
            PluginCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DoctorCommand.class,
            UserCommand.class
        })
public final class Banyan {

    private Banyan() {}

    public static void main(String[] args) {
        System.exit(commandLine(new Console(System.out, System.err)).execute(args));
    }

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Banyan(), new CommandFactory(console));
        line.setOut(console.outWriter());
        line.setErr(console.errWriter());
        line.setExecutionExceptionHandler((failure, at, parsed) -> console.report(failure));
        return line;
    }
}
