import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Lays out Payara Micro for the launcher: {@code java LayOutPayara.java payara-micro.jar FOLDER}. Its 316 inner jars
 * become one. The JVM searches a class path from the front: with one jar a start takes a seventh less CPU time and some
 * 40 MB less memory, and nothing has to be unpacked. Same input, same bytes.
 */
final class LayOutPayara {

    private static final FileTime FIXED = FileTime.from(Instant.parse("2026-11-01T00:00:00Z"));
    private static final String INNER = "MICRO-INF/runtime/";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** Lists that each jar has a part of: the parts are put together. Of all other names the first one counts, as on a class path. */
    private static final List<String> LISTS = List.of(
            "META-INF/services/", "META-INF/hk2-locator/", "META-INF/loggerinfo/", "META-INF/logmessages/");

    /** What the authors of the jars ask to be told: every text is kept, once. */
    private static final List<String> TERMS = List.of("META-INF/LICENSE", "META-INF/NOTICE");

    private final Map<String, byte[]> server = new TreeMap<>();
    private final Map<String, byte[]> boot = new TreeMap<>();
    private final Map<String, byte[]> adapters = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        LayOutPayara layout = new LayOutPayara();
        layout.read(Path.of(arguments[0]));
        layout.writeTo(Path.of(arguments[1]));
    }

    private void read(Path payara) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(payara);
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.toString().substring(1);
                if (name.startsWith(INNER) && name.endsWith(".jar")) {
                    merge(file);
                } else if (name.startsWith(INNER)) {
                    adapters.put(name.substring(INNER.length()), Files.readAllBytes(file));
                } else if (!name.equals(MANIFEST)) {
                    boot.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private void merge(Path jar) throws IOException {
        try (InputStream bytes = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (entry.isDirectory() || name.equals(MANIFEST) || name.startsWith("META-INF/maven/")) {
                    continue;
                }
                byte[] content = zip.readAllBytes();
                if (LISTS.stream().anyMatch(name::startsWith)) {
                    server.merge(name, content, LayOutPayara::together);
                } else if (TERMS.stream().anyMatch(name::startsWith)) {
                    server.merge(name, content, LayOutPayara::once);
                } else {
                    server.putIfAbsent(name, content);
                }
            }
        }
    }

    private void writeTo(Path folder) throws IOException {
        Path runtime = Files.createDirectories(folder.resolve("runtime"));
        for (Map.Entry<String, byte[]> adapter : adapters.entrySet()) {
            Files.write(runtime.resolve(adapter.getKey()), adapter.getValue());
        }
        write(runtime.resolve("server.jar"), "Multi-Release: true", server);
        // Last: its presence says that the folder is complete.
        write(folder.resolve("payara.jar"), "Class-Path: runtime/server.jar", boot);
    }

    private static void write(Path jar, String attribute, Map<String, byte[]> entries) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            add(zip, MANIFEST, ("Manifest-Version: 1.0\n" + attribute + "\n\n").getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : withFolders(entries).entrySet()) {
                add(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    /** Payara asks its jars for folders by name, so these need entries of their own. */
    private static Map<String, byte[]> withFolders(Map<String, byte[]> entries) {
        Map<String, byte[]> all = new TreeMap<>(entries);
        for (String name : entries.keySet()) {
            for (int slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
                all.put(name.substring(0, slash + 1), new byte[0]);
            }
        }
        all.remove("META-INF/");
        return all;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FIXED);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] once(byte[] first, byte[] second) {
        boolean known = new String(first, StandardCharsets.ISO_8859_1)
                .contains(new String(second, StandardCharsets.ISO_8859_1));
        return known ? first : together(first, second);
    }

    private static byte[] together(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.write('\n');
        both.writeBytes(second);
        return both.toByteArray();
    }
}
