package banyan.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.socket.Duty;
import banyan.api.socket.Phase;
import banyan.moderation.model.ActKind;
import banyan.moderation.model.AskRules;
import banyan.moderation.model.AskState;
import banyan.moderation.model.BulletinKind;
import banyan.moderation.model.ConflictOutcome;
import banyan.moderation.model.ConflictRules;
import banyan.moderation.model.ConflictState;
import banyan.moderation.model.Consent;
import banyan.moderation.model.Decision;
import banyan.moderation.model.DutyRules;
import banyan.moderation.model.How;
import banyan.moderation.model.NeedPlace;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.model.Outcome;
import banyan.moderation.model.PayState;
import banyan.moderation.model.Rules;
import banyan.moderation.model.StepKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence is there in both languages, is used, and can be filled. */
class WordsTest {

    private static final Pattern IN_PAGES = Pattern.compile("'(moderation\\.[A-Za-z.-]+)'");
    private static final Pattern IN_CODE = Pattern.compile(
            "\"(moderation\\.(?:told|card|duty|duties|weeks|queue|swap|mine|asks|pay"
                    + "|topic|balance|fair|absence|plan|certificate|calendar|kpi|conflicts|operator|fallback)\\.[A-Za-z.]+)\"");
    private static final Pattern TOLD =
            Pattern.compile("tell\\([^\"]*\"([a-zA-Z]+)\"|\\? \"([a-zA-Z]+)\" : \"([a-zA-Z]+)\"");

    private final Properties english = bundle("/messages.properties");
    private final Properties chinese = bundle("/messages_zh_CN.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void everySentenceCanBeFilled() {
        Stream.of(english, chinese).flatMap(bundle -> bundle.values().stream()).forEach(pattern -> assertThat(
                        new MessageFormat((String) pattern, Locale.ENGLISH).format(new Object[] {2, 3, 4, 5, 6, 7}))
                .doesNotContain("{"));
    }

    /** Notices and statements are kept as texts, so their values are texts too. */
    @Test
    void noticesCanBeFilledWithTexts() {
        Stream.of(english, chinese).forEach(bundle -> bundle.stringPropertyNames().stream()
                .filter(key -> key.startsWith("moderation.notice.") || key.startsWith("moderation.statement."))
                .forEach(key -> assertThat(new MessageFormat(bundle.getProperty(key), Locale.ENGLISH)
                                .format(new Object[] {"2026-W47", "Lin", "0.893", "CNY 1.00", "7", "CNY 2.00"}))
                        .doesNotContain("{")));
    }

    @Test
    void everyRuleStateAndPermissionHasItsSentence() {
        Set<String> needed = new TreeSet<>();
        Stream.of(Rules.class, AskRules.class, DutyRules.class, ConflictRules.class)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredClasses()))
                .forEach(rule -> needed.add("moderation.refusal." + rule.getSimpleName()));
        Arrays.stream(ModerationPermission.values())
                .forEach(one -> needed.add(one.key().replace("moderation.", "moderation.permission.")));
        Arrays.stream(ModerationSettings.class.getRecordComponents()).forEach(setting -> {
            needed.add("moderation.settings." + setting.getName() + ".label");
            needed.add("moderation.settings." + setting.getName() + ".hint");
        });
        DutyWeeksTest.BENCH.offer().pages.keySet().forEach(page -> needed.add("moderation.page." + page));
        words(needed, "duties.", Duty.values());
        words(needed, "duties.hint.", Duty.values());
        words(needed, "duty.phase.", Phase.values());
        words(needed, "how.", How.values());
        words(needed, "pay.state.", PayState.values());
        words(needed, "outcome.", Outcome.values());
        words(needed, "ask.state.", AskState.values());
        words(needed, "consent.", Consent.values());
        words(needed, "need.place.", NeedPlace.values());
        words(needed, "write.kind.", BulletinKind.values());
        words(needed, "words.", BulletinKind.values());
        words(needed, "act.kind.", ActKind.values());
        words(needed, "log.", ActKind.values());
        words(needed, "decision.", new Decision[] {Decision.FULL, Decision.PART, Decision.NONE});
        words(needed, "conflict.state.", ConflictState.values());
        words(needed, "conflict.outcome.", ConflictOutcome.values());
        words(needed, "step.kind.", StepKind.values());
        words(needed, "operator.kind.", OperatorKind.values());
        assertThat(english.stringPropertyNames()).containsAll(needed);
    }

    private static void words(Set<String> needed, String prefix, Enum<?>[] constants) {
        for (Enum<?> constant : constants) {
            needed.add("moderation." + prefix
                    + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** A statement of a week is a sentence for each way in which it can be settled. */
    @Test
    void everyOutcomeHasItsStatement() {
        for (Outcome outcome : Outcome.values()) {
            String key = "moderation.statement." + outcome;
            boolean said = english.containsKey(key) || english.containsKey(key + ".held");
            assertThat(said).as(key).isTrue();
        }
    }

    @Test
    void pagesAndCodeSayOnlyWhatIsThere() throws IOException {
        Set<String> said = new TreeSet<>();
        said.addAll(keys(Path.of("src/main/resources/pages"), IN_PAGES));
        said.addAll(keys(Path.of("src/main/java"), IN_CODE));
        assertThat(said).hasSizeGreaterThan(150);
        assertThat(english.stringPropertyNames()).containsAll(said);
    }

    @Test
    void everyNoticeThatIsToldHasItsSentence() throws IOException {
        Set<String> told = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/banyan/moderation/usecase"))) {
            files.filter(Files::isRegularFile)
                    .flatMap(file -> TOLD.matcher(read(file)).results())
                    .flatMap(match -> Stream.of(1, 2, 3).map(match::group).filter(Objects::nonNull))
                    .filter(word -> !word.equals("zh") && !word.equals("moderation"))
                    .forEach(told::add);
        }
        assertThat(told).hasSizeGreaterThan(20);
        Set<String> known = english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("moderation.notice."))
                .map(key -> key.replace("moderation.notice.", ""))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(told);
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
        try (var in = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bundle;
    }
}
