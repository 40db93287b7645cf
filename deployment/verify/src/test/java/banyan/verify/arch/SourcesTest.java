package banyan.verify.arch;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.verify.arch.House.Module;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the text of the source must keep. */
class SourcesTest {

    /** Long, and still one thing: an entity with the questions that others ask it, and the verbs of the workbench. */
    private static final Set<String> LOOKED_AT_TWICE = Set.of(
            "plugins/awards/src/main/java/banyan/awards/model/Evaluation.java",
            "portal-core/portal-testkit/src/main/java/banyan/testkit/bench/PluginBench.java");

    private static final int LINES_OF_A_FILE = 300;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](\\s|</p>|$)");

    private static List<Path> java() {
        List<Path> all = Stream.concat(House.shipped().stream(), Stream.of(House.core("portal-testkit")))
                .flatMap(module -> House.files(module.java(), ".java").stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(100);
        return all;
    }

    @Test
    void everyPackageIntroducesItselfInThreeSentences() {
        Set<Path> packages = new HashSet<>();
        java().forEach(file -> packages.add(file.getParent()));
        assertThat(packages).isNotEmpty().allSatisfy(folder -> {
            Path info = folder.resolve("package-info.java");
            assertThat(info).exists();
            String text = House.read(info);
            Matcher comment =
                    Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL).matcher(text);
            assertThat(comment.find()).as("%s has a comment", House.name(info)).isTrue();
            String words = comment.group(1).replaceAll("\\n\\s*\\*", " ").strip();
            assertThat(SENTENCE_END.matcher(words).results().count())
                    .as("sentences of %s: %s", House.name(info), words)
                    .isGreaterThanOrEqualTo(3);
        });
    }

    @Test
    void noFileIsLong() {
        assertThat(House.named(java(), text -> text.lines().count() > LINES_OF_A_FILE))
                .as("files of more than %d lines", LINES_OF_A_FILE)
                .isSubsetOf(LOOKED_AT_TWICE);
    }

    @Test
    void nothingIsLeftForLater() {
        Pattern later = Pattern.compile(
                "\\b(TODO|FIXME|XXX|HACK)\\b|printStackTrace\\(\\)|UnsupportedOperationException\\(\"not");
        assertThat(House.named(java(), text -> later.matcher(text).find()))
                .as("files that leave something for later")
                .isEmpty();
    }

    @Test
    void migrationsSayTheChangeAndWhy() {
        List<Path> migrations = House.shipped().stream()
                .flatMap(module -> House.files(module.resources().resolve("db"), ".sql").stream())
                .toList();
        assertThat(migrations).hasSizeGreaterThan(3).allSatisfy(file -> {
            assertThat(file.getFileName().toString()).matches("V\\d{3}__[a-z0-9_]+\\.sql");
            String text = House.read(file);
            assertThat(text).as("first line of %s", House.name(file)).startsWith("-- ");
            String code = text.replaceAll("(?m)--.*$", "").toLowerCase(java.util.Locale.ROOT);
            assertThat(code)
                    .as("types in %s", House.name(file))
                    .doesNotContainPattern(
                            "\\b(real|double precision|float\\d?|timestamp|money|serial)\\b(?! with time)");
        });
    }

    @Test
    void noTwoMigrationsHaveTheSameNumber() {
        for (Module module : House.shipped()) {
            List<String> numbers = new ArrayList<>();
            for (Path file : House.files(module.resources().resolve("db"), ".sql")) {
                numbers.add(file.getFileName().toString().substring(0, 4));
            }
            assertThat(numbers).as("migrations of %s", module).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyModuleHasTests() {
        List<String> without = House.shipped().stream()
                .filter(module -> !Files.isDirectory(module.folder().resolve("src/test/java")))
                .map(Module::name)
                .toList();
        assertThat(without).as("modules without tests of their own").isEmpty();
    }
}
