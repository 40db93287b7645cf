package banyan.runtime.plugin.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertEquals;

import banyan.api.plugin.Contributions;
import banyan.api.plugin.PluginContext;
import banyan.api.plugin.PortalPlugin;
import banyan.api.usecase.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveTest {

    /** A main class to put into archives. */
    public static final class Main extends PortalPlugin {
        @Override
        public void contribute(Contributions to, PluginContext core) {
            throw new AssertionError("Inspection must not run anything");
        }
    }

    /** A class that is no plugin. */
    public static final class Other {}

    @TempDir
    Path folder;

    private static String manifest(String... changes) {
        Map<String, String> lines = new TreeMap<>(Map.of(
                "Plugin-Id", "notes",
                "Plugin-Version", "1.0.0",
                "Plugin-Class", Main.class.getName(),
                "Plugin-Requires", ">=1.0.0 & <2.0.0"));
        for (int i = 0; i < changes.length; i += 2) {
            lines.put(changes[i], changes[i + 1]);
        }
        StringBuilder text = new StringBuilder("Manifest-Version: 1.0\n");
        lines.forEach((key, value) -> {
            if (!value.isEmpty()) {
                text.append(key).append(": ").append(value).append('\n');
            }
        });
        return text.append('\n').toString();
    }

    private static byte[] bytesOf(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ZipMaker good(String... manifestChanges) {
        return new ZipMaker()
                .file("META-INF/MANIFEST.MF", manifest(manifestChanges))
                .file(Main.class.getName().replace('.', '/') + ".class", bytesOf(Main.class));
    }

    @Test
    void aSoundArchiveSaysWhatItIs() {
        Path file = good("Plugin-Dependencies", "qa@>=1.0.0, funds?").write(folder);
        Facts facts = Archive.inspect(file, "notes.jar");
        assertThat(facts.plugin()).isEqualTo("notes");
        assertThat(facts.dependencies()).extracting(Facts.Dependency::optional).containsExactly(false, true);
        Path unpacked = folder.resolve("unpacked");
        Archive.unpack(file, facts, unpacked, "notes.jar");
        assertThat(unpacked.resolve("META-INF/MANIFEST.MF")).exists();
    }

    static Stream<Arguments> refusals() {
        String nines = "../".repeat(3) + "etc/passwd";
        return Stream.of(
                Arguments.of("EntryEscapes", good().file(nines, "x")),
                Arguments.of("EntryEscapes", good().file("a/../../b", "x")),
                Arguments.of("EntryEscapes", good().file("./a", "x")),
                Arguments.of("EntryIsAbsolute", good().file("/etc/passwd", "x")),
                Arguments.of("EntryIsAbsolute", good().file("C:/windows", "x")),
                Arguments.of("EntryHasBackslash", good().file("..\\evil.txt", "x")),
                Arguments.of("EntryIsLink", good().link("link", "/etc/passwd")),
                Arguments.of("EntryTwice", good().file("a.txt", "1").file("a.txt", "2")),
                Arguments.of("EntryTwice", good().file("a.txt", "1").file("A.TXT", "2")),
                Arguments.of("EntryTwice", good().file("caf\u00e9", "1").file("cafe\u0301", "2")),
                Arguments.of("EntryTwice", good().file("a", "1").file("a/b", "2")),
                Arguments.of("EntryNameUnreadable", good().file("a\u0000b", "x")),
                Arguments.of("EntryNameUnreadable", good().file("a\u202eb", "x")),
                Arguments.of("EntryNameUnreadable", good().file("a//b", "x")),
                Arguments.of("EntryUnreadable", good().encrypted("secret")),
                Arguments.of("EntryIsBomb", good().file("zeros", new byte[3 << 20])),
                Arguments.of("UnpacksTooLarge", good().lying("large", random(3 << 20), 270L << 20)),
                Arguments.of("BringsSharedClasses", good().file("banyan/api/plugin/Evil.class", "x")),
                Arguments.of("BringsSharedClasses", good().file("jakarta/servlet/Evil.class", "x")),
                Arguments.of("BringsSharedClasses", good().file("META-INF/versions/9/banyan/api/Evil.class", "x")),
                Arguments.of("ManifestMissing", new ZipMaker().file("readme", "x")),
                Arguments.of("ManifestLacks", good("Plugin-Id", "")),
                Arguments.of("ManifestLacks", good("Plugin-Version", "")),
                Arguments.of("ManifestLacks", good("Plugin-Class", "")),
                Arguments.of("ManifestLacks", good("Plugin-Requires", "")),
                Arguments.of("IdMalformed", good("Plugin-Id", "../notes")),
                Arguments.of("IdMalformed", good("Plugin-Id", "Notes")),
                Arguments.of("IdMalformed", good("Plugin-Id", "core")),
                Arguments.of("IdMalformed", good("Plugin-Id", "n".repeat(31))),
                Arguments.of("VersionMalformed", good("Plugin-Version", "1.0")),
                Arguments.of("VersionMalformed", good("Plugin-Version", "latest")),
                Arguments.of("ApiRangeUnfit", good("Plugin-Requires", ">=2.0.0")),
                Arguments.of("ApiRangeUnfit", good("Plugin-Requires", "nonsense")),
                Arguments.of("DependencyMalformed", good("Plugin-Dependencies", "notes")),
                Arguments.of("DependencyMalformed", good("Plugin-Dependencies", "../qa")),
                Arguments.of("DependencyMalformed", good("Plugin-Dependencies", "qa, qa")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void aHostileArchiveIsRefusedByName(String code, ZipMaker archive) {
        Path file = archive.write(folder);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Archive.inspect(file, "notes.jar"));
        assertEquals(code, refusal == null ? "not refused" : refusal.code());
    }

    static Stream<Arguments> refusalsOfContent() {
        return Stream.of(
                Arguments.of("MainClassMissing", good("Plugin-Class", "banyan.gone.Main")),
                Arguments.of(
                        "MainClassIsNoPlugin",
                        good("Plugin-Class", Other.class.getName())
                                .file(Other.class.getName().replace('.', '/') + ".class", bytesOf(Other.class))),
                Arguments.of("EntryIsBomb", good().lying("more", random(20_000), 10)),
                Arguments.of("NotAZip", good().file("lib/broken.jar", "this is no jar")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusalsOfContent")
    void contentThatBreaksItsPromiseIsRefusedAndStaysInItsFolder(String code, ZipMaker archive) throws IOException {
        Path file = archive.write(folder);
        Path unpacked = Files.createDirectories(folder.resolve("a/b/unpacked"));
        Facts facts = Archive.inspect(file, "notes.jar");
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Archive.unpack(file, facts, unpacked, "notes.jar"));
        assertEquals(code, refusal == null ? "not refused" : refusal.code());
        try (Stream<Path> beside = Files.list(folder.resolve("a/b"))) {
            assertThat(beside).containsExactly(unpacked);
        }
    }

    @Test
    void bytesThatAreNoZipAreRefused() throws IOException {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        byte[] sound = Files.readAllBytes(good().write(folder));
        for (int i = 0; i < 500; i++) {
            byte[] broken = sound.clone();
            for (int hit = 0; hit < 1 + random.nextInt(6); hit++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("broken"), broken);
            try {
                Archive.inspect(file, "broken");
            } catch (Refusal refused) {
                assertThat(refused.kind()).as("seed " + seed).isEqualTo(Refusal.Kind.RULE);
            }
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        return bytes;
    }
}
