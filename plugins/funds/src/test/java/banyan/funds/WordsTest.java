package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.socket.Treasury.Pot;
import banyan.funds.model.Batch;
import banyan.funds.model.ChargeKind;
import banyan.funds.model.ClaimRules;
import banyan.funds.model.EntryKind;
import banyan.funds.model.Heading;
import banyan.funds.model.PaymentRules;
import banyan.funds.model.Payout;
import banyan.funds.model.RequestState;
import banyan.funds.model.Rules;
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

    private static final Pattern IN_PAGES = Pattern.compile("'(funds\\.[A-Za-z.-]+)'");
    private static final Pattern IN_CODE = Pattern.compile("\"(funds\\.[a-z]+\\.[A-Za-z.]+)\"");
    private static final Pattern PERMISSION = Pattern.compile("funds\\.(read|tip|ask|keep|approve)");
    private static final Pattern CODES = Pattern.compile("Rules\\.MODULE, \"([A-Z][A-Za-z]+)\"");

    private final Properties english = bundle("/messages.properties");
    private final Properties chinese = bundle("/messages_zh_CN.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void everySentenceCanBeFilled() {
        Stream.of(english, chinese).flatMap(bundle -> bundle.values().stream()).forEach(pattern -> assertThat(
                        new MessageFormat((String) pattern, Locale.ENGLISH).format(new Object[] {2, 3, 4}))
                .doesNotContain("{")
                .isNotBlank());
    }

    @Test
    void everyRuleHeadingKindAndStateHasItsSentence() {
        Set<String> needed = new TreeSet<>();
        Stream.of(Rules.class, ClaimRules.class, PaymentRules.class)
                .flatMap(rules -> Arrays.stream(rules.getDeclaredClasses()))
                .forEach(rule -> needed.add("funds.refusal." + rule.getSimpleName()));
        for (FundsPermission permission : FundsPermission.values()) {
            needed.add(permission.key().replace("funds.", "funds.permission."));
        }
        Arrays.stream(FundsSettings.class.getRecordComponents())
                .forEach(setting -> needed.add("funds.settings." + setting.getName() + ".label"));
        Arrays.stream(Heading.values()).forEach(one -> needed.add("funds.heading." + one.code()));
        Arrays.stream(EntryKind.values()).forEach(one -> needed.add("funds.kind." + one));
        Arrays.stream(ChargeKind.values()).forEach(one -> needed.add("funds.claim." + one));
        Arrays.stream(Pot.values()).forEach(one -> needed.add("funds.pot." + one));
        Arrays.stream(RequestState.values()).forEach(one -> needed.add("funds.request." + one));
        Arrays.stream(Batch.State.values()).forEach(one -> needed.add("funds.batch." + one));
        Arrays.stream(Payout.State.values()).forEach(one -> needed.add("funds.payout." + one));
        TreasuryTest.BENCH.offer().pages.keySet().forEach(page -> needed.add("funds.page." + page));
        assertThat(english.stringPropertyNames()).containsAll(needed);
    }

    @Test
    void pagesAndCodeSayOnlyWhatIsThere() throws IOException {
        Set<String> said = new TreeSet<>();
        said.addAll(keys(Path.of("src/main/resources/pages"), IN_PAGES));
        said.addAll(keys(Path.of("src/main/java"), IN_CODE));
        said.removeIf(key -> PERMISSION.matcher(key).matches());
        keys(Path.of("src/main/java"), CODES).forEach(code -> said.add("funds.refusal." + code));
        assertThat(said).hasSizeGreaterThan(100);
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
