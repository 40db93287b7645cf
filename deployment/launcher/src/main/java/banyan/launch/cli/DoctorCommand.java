package banyan.launch.cli;

import banyan.launch.Console;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code banyan doctor}: every check of the portal; its exit code says whether one complains. */
@Command(
        name = "doctor",
        description = "Check the running portal: schema, files, audit chain, books.",
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final DataOption data = new DataOption();

    public DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JsonNode report = data.portal().get("doctor");
        for (JsonNode line : report.path("lines")) {
            console.say((line.path("good").asBoolean() ? "ok    " : "BAD   ")
                    + line.path("check").asText() + ": " + line.path("sentence").asText());
        }
        return report.path("good").asBoolean() ? 0 : 1;
    }
}
