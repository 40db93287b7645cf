package banyan.launch.cli;

import banyan.launch.Console;
import banyan.launch.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code banyan user}: the way back in when no administrator can sign in any more. */
@Command(
        name = "user",
        description = "Add a person, or make a new password for one.",
        synopsisSubcommandLabel = "COMMAND")
public final class UserCommand {

    private final Console console;

    public UserCommand(Console console) {
        this.console = console;
    }

    @Command(description = "Add a person with a password that works once.", mixinStandardHelpOptions = true)
    int add(
            @Mixin DataOption data,
            @Option(names = "--name", paramLabel = "NAME", description = "As others see it; the login without it.")
                    @Nullable
                    String name,
            @Option(names = "--email", paramLabel = "ADDRESS") @Nullable String email,
            @Option(names = "--administrator", description = "Also make this person an administrator.")
                    boolean administrator,
            @Parameters(paramLabel = "LOGIN") String login) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("login", login);
        person.put("name", name == null ? login : name);
        if (email != null) {
            person.put("email", email);
        }
        person.put("roles", administrator ? List.of("ADMINISTRATOR") : List.of());
        String password = data.portal().post("people", person).path("password").asText();
        console.say(Messages.one("user.added", login, password));
        return 0;
    }

    @Command(
            description = "Make a new password that works once, and end every sign-in.",
            mixinStandardHelpOptions = true)
    int reset(@Mixin DataOption data, @Parameters(paramLabel = "LOGIN") String login) {
        String password = data.portal()
                .post("people/" + PortalClient.segment(login) + "/reset-password", Map.of())
                .path("password")
                .asText();
        console.say(Messages.one("user.reset", login, password));
        return 0;
    }
}
