package banyan.qa;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.socket.Phase;
import banyan.qa.model.Completeness;
import banyan.qa.model.Depth;
import banyan.qa.model.Expertise;
import banyan.qa.model.Kind;
import banyan.qa.model.OrderRules;
import banyan.qa.model.Outcome;
import banyan.qa.model.QuestionState;
import banyan.qa.model.Rules;
import banyan.qa.model.rounds.Mover;
import banyan.qa.model.rounds.RoundRules;
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

    private static final Pattern IN_PAGES = Pattern.compile("'((?:qa|rounds)\\.[A-Za-z.]+)'");
    private static final Pattern IN_CODE =
            Pattern.compile("\"(qa\\.(?:told|notice|card|ask|answer|question|page|unit|completeness)\\.[A-Za-z.]+)\"");

    private final Properties english = bundle("/messages.properties");
    private final Properties chinese = bundle("/messages_zh_CN.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void everySentenceCanBeFilled() {
        Stream.of(english, chinese).flatMap(bundle -> bundle.values().stream()).forEach(pattern -> assertThat(
                        new MessageFormat((String) pattern, Locale.ENGLISH).format(new Object[] {2, 3, 4, 5}))
                .doesNotContain("{"));
    }

    /** Notices are kept as texts, so their values are texts too. */
    @Test
    void noticesCanBeFilledWithTexts() {
        Stream.of(english, chinese).forEach(bundle -> bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith("qa.notice."))
                .forEach(key -> assertThat(new MessageFormat(bundle.getProperty(key), Locale.ENGLISH)
                                .format(new Object[] {"Lin", "Which glue?"}))
                        .contains("Which glue?")));
    }

    @Test
    void everyRuleStateAndPermissionHasItsSentence() {
        Set<String> needed = new TreeSet<>();
        Arrays.stream(Rules.class.getDeclaredClasses())
                .forEach(rule -> needed.add("qa.refusal." + rule.getSimpleName()));
        Arrays.stream(OrderRules.class.getDeclaredClasses())
                .forEach(rule -> needed.add("qa.refusal." + rule.getSimpleName()));
        Arrays.stream(Outcome.values())
                .forEach(outcome -> needed.add("qa.outcome." + outcome.name().toLowerCase(Locale.ROOT) + ".title"));
        Arrays.stream(Kind.values())
                .forEach(kind -> needed.add("qa.kind." + kind.name().toLowerCase(Locale.ROOT)));
        Arrays.stream(Expertise.Kind.values())
                .forEach(kind -> needed.add("qa.expert." + kind.name().toLowerCase(Locale.ROOT)));
        Arrays.stream(Depth.Part.values())
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .forEach(part -> {
                    needed.add("qa.depth." + part + ".good");
                    needed.add("qa.depth." + part + ".missing");
                });
        Arrays.stream(QaPermission.values())
                .forEach(permission -> needed.add(permission.key().replace("qa.", "qa.permission.")));
        Arrays.stream(QaSettings.class.getRecordComponents())
                .forEach(setting -> needed.add("qa.settings." + setting.getName() + ".label"));
        Stream.of(QuestionState.SOLVED, QuestionState.CLOSED, QuestionState.WITHDRAWN)
                .forEach(state -> needed.add("qa.state." + state.name().toLowerCase(Locale.ROOT)));
        for (var part : Completeness.Part.values()) {
            for (var finding : Completeness.Finding.values()) {
                needed.add(("qa.completeness." + part + "." + finding).toLowerCase(Locale.ROOT));
            }
        }
        AskingAndAnsweringTest.BENCH.offer().pages.keySet().stream()
                .filter(page -> !english.containsKey("rounds.page." + page))
                .forEach(page -> needed.add("qa.page." + page));
        Arrays.stream(RoundRules.class.getDeclaredClasses())
                .forEach(rule -> needed.add("rounds.refusal." + rule.getSimpleName()));
        Arrays.stream(RoundPermission.values())
                .forEach(permission -> needed.add(permission.key().replace("rounds.", "rounds.permission.")));
        Arrays.stream(RoundSettings.class.getRecordComponents())
                .forEach(setting -> needed.add("rounds.settings." + setting.getName() + ".label"));
        for (Phase phase : Phase.values()) {
            needed.addAll(Set.of("rounds.phase." + phase, "rounds.lead." + phase, "rounds.in." + phase));
        }
        for (Mover mover : Mover.values()) {
            needed.add("rounds.mover." + mover);
        }
        assertThat(english.stringPropertyNames()).containsAll(needed);
    }

    @Test
    void pagesAndCodeSayOnlyWhatIsThere() throws IOException {
        Set<String> said = new TreeSet<>();
        said.addAll(keys(Path.of("src/main/resources/pages"), IN_PAGES));
        said.addAll(keys(Path.of("src/main/java"), IN_CODE));
        assertThat(said).hasSizeGreaterThan(40);
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
