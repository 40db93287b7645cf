package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plugin written in a test: sources and resources, compiled against the portal's interface and packed. */
final class PluginSource {

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> resources = new LinkedHashMap<>();
    private final Map<String, String> manifest = new LinkedHashMap<>();

    PluginSource(String id, String version, String mainClass) {
        manifest.put("Manifest-Version", "1.0");
        manifest.put("Plugin-Id", id);
        manifest.put("Plugin-Version", version);
        manifest.put("Plugin-Class", mainClass);
        manifest.put("Plugin-Requires", ">=1.0.0 & <2.0.0");
    }

    String id() {
        return manifest.get("Plugin-Id");
    }

    PluginSource dependsOn(String others) {
        manifest.put("Plugin-Dependencies", others);
        return this;
    }

    PluginSource java(String path, String text) {
        sources.put(path, text);
        return this;
    }

    PluginSource resource(String path, String text) {
        resources.put(path, text);
        return this;
    }

    /** Sentences in both languages. */
    PluginSource says(String key, String english, String chinese) {
        resources.merge("messages.properties", key + " = " + english + "\n", String::concat);
        resources.merge("messages_zh_CN.properties", key + " = " + chinese + "\n", String::concat);
        return this;
    }

    byte[] jar() {
        try {
            Path folder = Files.createTempDirectory("plugin-source");
            try {
                return pack(compile(folder));
            } finally {
                banyan.testkit.Deployment.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path compile(Path folder) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve("src").resolve(source.getKey());
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()));
        }
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean good = compiler.getTask(
                            said,
                            manager,
                            null,
                            List.of(
                                    "--release",
                                    "17",
                                    "-parameters",
                                    "-proc:none",
                                    "-cp",
                                    classPath,
                                    "-d",
                                    classes.toString()),
                            null,
                            manager.getJavaFileObjectsFromPaths(files))
                    .call();
            assertThat(good).as("it compiles: %s", said).isTrue();
        }
        return classes;
    }

    private byte[] pack(Path classes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            StringBuilder lines = new StringBuilder();
            manifest.forEach((name, value) ->
                    lines.append(name).append(": ").append(value).append('\n'));
            put(zip, "META-INF/MANIFEST.MF", lines.toString().getBytes(StandardCharsets.UTF_8));
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                put(zip, classes.relativize(file).toString(), Files.readAllBytes(file));
            }
            for (Map.Entry<String, String> each : resources.entrySet()) {
                put(zip, each.getKey(), each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
