package banyan.launch.server;

import banyan.launch.DataFolder;
import banyan.launch.Home;
import banyan.launch.Refused;
import banyan.launch.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Payara Micro inside this process. Its jars lie unpacked on the class path (its own "launcher jar" mode), so that nothing
 * is unpacked at a start and a class archive covers them; that is why its entry class is found by name.
 */
public final class PayaraServer implements AutoCloseable {

    private static final String ENTRY = "fish.payara.micro.impl.PayaraMicroImpl";

    private final Class<?> entry;
    private final List<String> arguments;

    private PayaraServer(Class<?> entry, List<String> arguments) {
        this.entry = entry;
        this.arguments = arguments;
    }

    public static PayaraServer prepare(Home home, DataFolder data, Settings settings) {
        Path folder = data.run().resolve("server");
        try {
            // What an earlier run deployed or configured must not reach this one.
            deleteAll(folder);
            Adapters.unpack(home.payara().resolve("runtime"), folder);
            Path temporary = Files.createDirectories(folder.resolve("tmp"));
            System.setProperty("java.io.tmpdir", temporary.toString());
            System.setProperty(
                    "fish.payara.micro.BootJar",
                    home.payara().resolve("payara.jar").toUri().toString());
            System.setProperty("fish.payara.micro.UnpackDir", home.payara().toString());
            // Its libraries also print; the terminal is for the launcher's own lines.
            PrintStream aside = new PrintStream(data.log().resolve("server.out").toFile(), StandardCharsets.UTF_8);
            System.setOut(aside);
            System.setErr(aside);
            Path logging = ServerFiles.logging(folder, data.log());
            System.setProperty("java.util.logging.config.file", logging.toString());
            List<String> arguments = List.of(
                    "--nohazelcast",
                    "--disablephonehome",
                    "--port",
                    Integer.toString(settings.port()),
                    "--rootdir",
                    folder.toString(),
                    "--logproperties",
                    logging.toString(),
                    "--prebootcommandfile",
                    ServerFiles.beforeBoot(folder, settings.address()).toString(),
                    "--postbootcommandfile",
                    ServerFiles.afterBoot(folder).toString(),
                    "--deploy",
                    home.war().toString());
            return new PayaraServer(Class.forName(ENTRY), arguments);
        } catch (IOException e) {
            throw Refused.notWritable(e, folder);
        } catch (ClassNotFoundException e) {
            throw new Refused(e, "home.incomplete", home.payara());
        }
    }

    /** Answers when the WAR was deployed, or when Payara gave up on it; only the portal itself can tell which. */
    public void start() {
        call(entry, "main", new Class<?>[] {String[].class}, arguments.toArray(String[]::new));
    }

    /** Lets running requests finish, then stops. */
    @Override
    public void close() throws InterruptedException {
        Drain.await();
        try {
            Object instance = entry.getMethod("getInstance").invoke(null);
            entry.getMethod("shutdown").invoke(instance);
        } catch (InvocationTargetException notRunning) {
            System.getLogger(PayaraServer.class.getName())
                    .log(System.Logger.Level.DEBUG, "Payara had not started", notRunning);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Payara Micro has another shape than " + ENTRY + " promises", e);
        }
    }

    private static void call(Class<?> type, String method, Class<?>[] types, Object argument) {
        try {
            type.getMethod(method, types).invoke(null, argument);
        } catch (InvocationTargetException e) {
            throw new Refused(e.getCause(), "server.start", String.valueOf(e.getCause()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Payara Micro has another shape than " + ENTRY + " promises", e);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
