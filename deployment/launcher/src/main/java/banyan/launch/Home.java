package banyan.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.IVersionProvider;

/** The installed program: {@code bin lib plugins themes conf}, named by the system property {@code banyan.home}. */
public final class Home implements IVersionProvider {

    private final Path root;

    public Home() {
        this(Path.of(System.getProperty("banyan.home", ".")));
    }

    Home(Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    public Path war() {
        return lib("ROOT.war");
    }

    /** Payara Micro, unpacked: {@code payara.jar} and the jars that its manifest lists, in {@code runtime}. */
    public Path payara() {
        return lib("payara");
    }

    public Path plugins() {
        return root.resolve("plugins");
    }

    public Path themes() {
        return root.resolve("themes");
    }

    public static String version() {
        String version = Home.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"banyan " + version()};
    }

    private Path lib(String name) {
        Path file = root.resolve("lib").resolve(name);
        if (!Files.isReadable(file)) {
            throw new Refused("home.incomplete", file);
        }
        return file;
    }
}
