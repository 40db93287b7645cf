package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import banyan.testkit.Deployment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One row for each way in which an archive can be hostile, with the code of its refusal; nothing of it stays anywhere. */
class HostileArchivesTest {

    private static final String API_CLASS = "banyan/api/plugin/PortalPlugin.class";
    private static final Deployment DEPLOYMENT = Deployment.shared();

    private static String manifest(String id, String version, String main, String requires) {
        return "Manifest-Version: 1.0\nPlugin-Id: " + id + "\nPlugin-Version: " + version + "\nPlugin-Class: " + main
                + "\nPlugin-Requires: " + requires + "\n";
    }

    private static RawZip good() {
        return new RawZip().file("META-INF/MANIFEST.MF", manifest("hostile", "1.0.0", "a.Main", ">=1.0.0 & <2.0.0"));
    }

    private static Arguments row(String what, String code, UnaryOperator<RawZip> change) {
        return Arguments.of(what, code, change.apply(good()).bytes());
    }

    private static Arguments declared(String what, String code, String manifest) {
        return Arguments.of(
                what, code, new RawZip().file("META-INF/MANIFEST.MF", manifest).bytes());
    }

    static Stream<Arguments> hostile() {
        byte[] big = new byte[66 << 20];
        new java.util.Random(1).nextBytes(big);
        return Stream.of(
                row("leaves its folder", "EntryEscapes", zip -> zip.file("../../escaped.txt", "x")),
                row("leaves its folder late", "EntryEscapes", zip -> zip.file("a/b/../../../escaped.txt", "x")),
                row("absolute path", "EntryIsAbsolute", zip -> zip.file("/tmp/escaped.txt", "x")),
                row("drive letter", "EntryIsAbsolute", zip -> zip.file("C:/escaped.txt", "x")),
                row("backslashes", "EntryHasBackslash", zip -> zip.file("..\\escaped.txt", "x")),
                row("link", "EntryIsLink", zip -> zip.link("a/link", "/etc/passwd")),
                row("same name twice", "EntryTwice", zip -> zip.file("a.txt", "x")
                        .file("a.txt", "y")),
                row("same name in capitals", "EntryTwice", zip -> zip.file("a.txt", "x")
                        .file("A.TXT", "y")),
                row("file that is a folder", "EntryTwice", zip -> zip.file("a", "x")
                        .file("a/b", "y")),
                row("zero in a name", "EntryNameUnreadable", zip -> zip.file("a\u0000b", "x")),
                row("turned writing", "EntryNameUnreadable", zip -> zip.file("a\u202etxt.jar", "x")),
                row("bomb", "EntryIsBomb", zip -> zip.zeroes("zeroes.bin", 100)),
                row("unpacks too large", "UnpacksTooLarge", HostileArchivesTest::manyHalfPacked),
                row("too many entries", "TooManyEntries", HostileArchivesTest::many),
                row("too large", "ArchiveTooLarge", zip -> zip.file("big.bin", big)),
                row("classes of the api", "BringsSharedClasses", zip -> zip.file(API_CLASS, "x")),
                row("classes of jakarta", "BringsSharedClasses", zip -> zip.file("jakarta/faces/A.class", "x")),
                row("no main class", "MainClassMissing", zip -> zip.file("a.txt", "x")),
                row("a main class that is none", "MainClassMissing", zip -> zip.file("a/Main.class", "no class")),
                declared("id with a path", "IdMalformed", manifest("../x", "1.0.0", "a.Main", "*")),
                declared("id of the core", "IdMalformed", manifest("core", "1.0.0", "a.Main", "*")),
                declared("version that is none", "VersionMalformed", manifest("hostile", "one", "a.Main", "*")),
                declared("api of the future", "ApiRangeUnfit", manifest("hostile", "1.0.0", "a.Main", ">=9.0.0")),
                declared("no id", "ManifestLacks", "Manifest-Version: 1.0\nPlugin-Version: 1.0.0\n"),
                Arguments.of(
                        "no manifest",
                        "ManifestMissing",
                        new RawZip().file("a", "x").bytes()),
                Arguments.of("no zip", "NotAZip", "just a text".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("half a zip", "NotAZip", java.util.Arrays.copyOf(good().bytes(), 60)),
                Arguments.of("zip behind a text", "NotAZip", prefixed(good().bytes())));
    }

    private static RawZip manyHalfPacked(RawZip zip) {
        byte[] half = new byte[900_000];
        for (int i = 0; i < 300; i++) {
            zip.lyingZeroes("part-" + i, 0, half.length);
        }
        return zip;
    }

    private static RawZip many(RawZip zip) {
        for (int i = 0; i < 10_050; i++) {
            zip.file("n" + i, "");
        }
        return zip;
    }

    private static byte[] prefixed(byte[] zip) {
        byte[] all = new byte[zip.length + 4];
        System.arraycopy("text".getBytes(StandardCharsets.UTF_8), 0, all, 0, 4);
        System.arraycopy(zip, 0, all, 4, zip.length);
        return all;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("hostile")
    void isRefusedWithItsReasonAndLeavesNothing(String what, String code, byte[] archive) {
        Set<String> files = files();
        long artifacts = DEPLOYMENT.database().number("select count(*) from core.plugin_artifact");
        Answer answer = DEPLOYMENT
                .administrator()
                .upload("/api/v1/portal/plugins/uploads?name=hostile.zip", "application/zip", archive);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 413, 422);
        if (answer.status() != 413) {
            assertThat(answer.code()).as(answer.toString()).isEqualTo(code);
        }
        assertThat(answer.json().path("detail").asText()).isNotBlank().doesNotContain("refusal.");
        assertThat(files()).as("files in the data folder").isEqualTo(files);
        assertThat(DEPLOYMENT.database().number("select count(*) from core.plugin_artifact"))
                .isEqualTo(artifacts);
        assertThat(Path.of("/tmp/escaped.txt")).doesNotExist();
    }

    /** Everything below the data folder but the database's own files and the logs. */
    private static Set<String> files() {
        Path data = DEPLOYMENT.node().data();
        try (Stream<Path> all = Files.walk(data)) {
            return all.map(data::relativize)
                    .map(Path::toString)
                    .filter(name -> !name.startsWith("postgres") && !name.startsWith("log"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException | java.io.UncheckedIOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whoIsNoAdministratorUploadsNothing() {
        Answer answer = DEPLOYMENT
                .nobody()
                .upload("/api/v1/portal/plugins/uploads?name=x.zip", "application/zip", good().bytes());
        assertThat(answer.status()).isEqualTo(401);
    }
}
