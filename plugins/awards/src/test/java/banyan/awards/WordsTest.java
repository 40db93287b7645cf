package banyan.awards;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.awards.model.Appeal;
import banyan.awards.model.Doubt;
import banyan.awards.model.Judges;
import banyan.awards.model.Line;
import banyan.awards.model.Outcome;
import banyan.awards.model.Payment;
import banyan.awards.model.Rules;
import banyan.awards.model.State;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages, is used, and can be filled. */
class WordsTest {

    private static final Pattern IN_PAGES = Pattern.compile("'(awards\\.[A-Za-z.-]+)'");
    private static final Pattern IN_CODE = Pattern.compile(
            "\"(awards\\.(?:told|notice|card|statement|word|why|week|weeks|submit|contest|review|term|step|progress|laureates|work)"
                    + "\\.[A-Za-z.]+)\"");

    private final Properties english = bundle("/messages.properties");
    private final Properties chinese = bundle("/messages_zh_CN.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void everySentenceCanBeFilledWithTextsAsNoticesAre() {
        for (Properties bundle : Set.of(english, chinese)) {
            for (String key : bundle.stringPropertyNames()) {
                boolean numbers = bundle.getProperty(key).contains(",choice,");
                assertThat(key).matches(any -> !numbers || !key.startsWith("awards.notice."));
                Object[] values = numbers ? new Object[] {2, 3, 4, 5} : new Object[] {"a", "b", "c", "d"};
                assertThat(new MessageFormat(bundle.getProperty(key), Locale.ENGLISH).format(values))
                        .as(key)
                        .doesNotContain("{");
            }
        }
    }

    @Test
    void everyRuleStateAndPermissionHasItsSentence() {
        Set<String> needed = new TreeSet<>();
        Arrays.stream(Rules.class.getDeclaredClasses())
                .forEach(rule -> needed.add("awards.refusal." + rule.getSimpleName()));
        Arrays.stream(AwardsPermission.values())
                .forEach(permission -> needed.add(permission.key().replace("awards.", "awards.permission.")));
        Arrays.stream(AwardsSettings.class.getRecordComponents()).forEach(setting -> {
            needed.add("awards.settings." + setting.getName() + ".label");
            needed.add("awards.settings." + setting.getName() + ".hint");
        });
        add(needed, "outcome", Outcome.values());
        add(needed, "doubt", Doubt.values());
        add(needed, "doubted", Doubt.values());
        add(needed, "payment", Payment.values());
        add(needed, "state", State.values());
        add(needed, "line", Line.values());
        add(needed, "judges", Judges.values());
        add(needed, "appeal", Appeal.State.values());
        JudgingAndSettlingTest.BENCH.offer().pages.keySet().forEach(page -> needed.add("awards.page." + page));
        assertThat(english.stringPropertyNames()).containsAll(needed);
    }

    private static void add(Set<String> needed, String what, Enum<?>[] all) {
        for (Enum<?> one : all) {
            needed.add(
                    "awards." + what + "." + one.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Test
    void pagesAndCodeSayOnlyWhatIsThere() throws IOException {
        Set<String> said = new TreeSet<>();
        said.addAll(keys(Path.of("src/main/resources/pages"), IN_PAGES));
        said.addAll(keys(Path.of("src/main/java"), IN_CODE));
        assertThat(said).hasSizeGreaterThan(80);
        assertThat(english.stringPropertyNames()).containsAll(said);
    }

    private static Set<String> keys(Path folder, Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> pattern.matcher(read(file)).results().map(match -> match.group(1)))
                    .filter(key -> !key.endsWith("."))
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties bundle(String name) {
        Properties bundle = new Properties();
        try (var in = new InputStreamReader(WordsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bundle;
    }
}
