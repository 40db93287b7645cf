package banyan.verify.plugin;

import banyan.testkit.Distribution;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A plugin's jar with changes: another version, a class less, a migration more. */
public final class PluginJar {

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private PluginJar(byte[] jar) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one that the distribution brings along. */
    public static PluginJar bundled(String plugin) {
        try (Stream<Path> files = Files.list(Distribution.built().home().resolve("plugins"))) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(plugin + "-"))
                    .findFirst()
                    .orElseThrow();
            return new PluginJar(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String version() {
        return manifest().getMainAttributes().getValue("Plugin-Version");
    }

    private Manifest manifest() {
        try {
            return new Manifest(new ByteArrayInputStream(entries.get(JarFile.MANIFEST_NAME)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The modules that it offers: each has its name in the bundle. */
    List<String> modules() {
        Properties words = new Properties();
        try {
            words.load(new InputStreamReader(
                    new ByteArrayInputStream(entries.get("messages.properties")), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames().stream()
                .filter(key -> key.matches("[a-z-]+\\.module\\.name"))
                .map(key -> key.substring(0, key.indexOf('.')))
                .sorted()
                .toList();
    }

    public PluginJar version(String version) {
        try {
            Manifest manifest = manifest();
            manifest.getMainAttributes().putValue("Plugin-Version", version);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            manifest.write(out);
            entries.put(JarFile.MANIFEST_NAME, out.toByteArray());
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PluginJar with(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public PluginJar without(String name) {
        if (entries.remove(name) == null) {
            throw new AssertionError("There is no " + name + " in " + entries.keySet());
        }
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
