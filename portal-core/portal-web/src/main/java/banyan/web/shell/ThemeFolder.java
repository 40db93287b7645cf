package banyan.web.shell;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads the files of themes from folders and from jar or zip files; a theme is whatever folder holds theme.properties. */
final class ThemeFolder {
    static final String MANIFEST = "theme.properties";
    private static final String INSIDE = "META-INF/themes";
    private static final int DEPTH = 6;

    private ThemeFolder() {}

    /** One theme as it lies there, before what it extends is laid under it. */
    record Raw(Properties properties, Map<String, byte[]> files) {
        String id() {
            return properties.getProperty("id", "");
        }
    }

    static List<Raw> under(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Raw> found = new ArrayList<>();
            for (Path entry : entries.sorted().toList()) {
                found.addAll(at(entry));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The theme folder " + folder + " could not be read", e);
        }
    }

    static List<Raw> onClasspath(ClassLoader loader) {
        try {
            List<Raw> found = new ArrayList<>();
            for (URL url : Collections.list(loader.getResources(INSIDE))) {
                found.addAll(inside(url));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException("The themes on the class path could not be read", e);
        }
    }

    private static List<Raw> inside(URL url) throws IOException {
        if (url.getProtocol().equals("jar")) {
            String file = url.getPath().substring(0, url.getPath().indexOf("!/"));
            return archive(Path.of(URI.create(file)));
        }
        try {
            return under(Path.of(url.toURI()));
        } catch (URISyntaxException e) {
            throw new IOException("No folder behind " + url, e);
        }
    }

    private static List<Raw> at(Path entry) throws IOException {
        String name = entry.toString();
        if (name.endsWith(".jar") || name.endsWith(".zip")) {
            return archive(entry);
        }
        return Files.isRegularFile(entry.resolve(MANIFEST)) ? List.of(read(entry)) : List.of();
    }

    private static List<Raw> archive(Path file) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path inside = zip.getPath(INSIDE);
            if (Files.isDirectory(inside)) {
                return under(inside);
            }
            return Files.exists(zip.getPath(MANIFEST)) ? List.of(read(zip.getPath("/"))) : List.of();
        }
    }

    private static Raw read(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.find(folder, DEPTH, (path, attributes) -> attributes.isRegularFile())) {
            for (Path path : all.toList()) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        Properties properties = new Properties();
        byte[] manifest = files.remove(MANIFEST);
        properties.load(new InputStreamReader(
                new ByteArrayInputStream(manifest == null ? new byte[0] : manifest), StandardCharsets.UTF_8));
        return new Raw(properties, files);
    }
}
