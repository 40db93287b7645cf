package banyan.verify.arch;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Distribution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the modules of the house lie. */
public final class House {

    static final Path ROOT = Distribution.root();

    private House() {}

    public record Module(String name, Path folder) {
        Path classes() {
            Path classes = folder.resolve("target/classes");
            assertThat(classes).as("%s is compiled", name).isDirectory();
            return classes;
        }

        Path java() {
            return folder.resolve("src/main/java");
        }

        Path resources() {
            return folder.resolve("src/main/resources");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Module> core() {
        return Stream.of("portal-api", "portal-runtime", "portal-web", "portal-testkit")
                .map(name -> new Module(name, ROOT.resolve("portal-core").resolve(name)))
                .toList();
    }

    static Module core(String name) {
        return core().stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
    }

    /** Every folder below plugins/ that is built: a new plugin is covered without being named here. */
    public static List<Module> plugins() {
        List<Module> found = folders(ROOT.resolve("plugins"));
        assertThat(found).as("plugins").isNotEmpty();
        return found;
    }

    static Module launcher() {
        return new Module("launcher", ROOT.resolve("deployment/launcher"));
    }

    /** Everything that ships. */
    static List<Module> shipped() {
        List<Module> all = new ArrayList<>(core());
        all.removeIf(module -> module.name().equals("portal-testkit"));
        all.addAll(plugins());
        all.add(launcher());
        return all;
    }

    private static List<Module> folders(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.exists(child.resolve("pom.xml")))
                    .map(child -> new Module(child.getFileName().toString(), child))
                    .sorted(java.util.Comparator.comparing(Module::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Files below a folder; an absent folder has none. */
    static List<Path> files(Path folder, Predicate<Path> wanted) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> files(Path folder, String ending) {
        return files(folder, file -> file.toString().endsWith(ending));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The names of the files whose text is so. */
    static List<String> named(List<Path> files, Predicate<String> text) {
        return files.stream()
                .filter(file -> text.test(read(file)))
                .map(House::name)
                .toList();
    }

    static String name(Path file) {
        return ROOT.relativize(file.toAbsolutePath().normalize()).toString();
    }

    /** The classes of these modules that this filter wants, loaded but not initialised. */
    static List<Class<?>> load(List<Module> modules, Predicate<Class<?>> wanted) {
        List<URL> places = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Module module : modules) {
            Path classes = module.classes();
            places.add(url(classes));
            for (Path file : files(classes, ".class")) {
                names.add(classes.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", ""));
            }
        }
        ClassLoader loader = new URLClassLoader(places.toArray(URL[]::new), House.class.getClassLoader());
        List<Class<?>> found = new ArrayList<>();
        for (String name : names) {
            try {
                Class<?> type = Class.forName(name, false, loader);
                if (wanted.test(type)) {
                    found.add(type);
                }
            } catch (ClassNotFoundException | NoClassDefFoundError needsTheContainer) {
                // such as a Faces component of PrimeFaces: none of the classes that are asked for here
                continue;
            }
        }
        return found;
    }

    private static URL url(Path folder) {
        try {
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
