package banyan.launch.cli;

import banyan.launch.Console;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
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
        PortalClient portal = data.portal();
        portal.post("doctor", Map.of());
        int said = 0;
        while (true) {
            JsonNode report = portal.get("doctor");
            for (; said < report.path("lines").size(); said++) {
                say(report.path("lines").get(said));
            }
            if (report.path("state").asText().equals("ENDED")) {
                return report.path("good").asBoolean() ? 0 : 1;
            }
            LockSupport.parkNanos(200_000_000L);
        }
    }

    private void say(JsonNode line) {
        console.say((line.path("good").asBoolean() ? "ok    " : "BAD   ")
                + line.path("check").asText() + ": " + line.path("sentence").asText());
    }
}
