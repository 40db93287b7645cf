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
import banyan.testkit.bench.Sentences;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern IN_PAGES = Pattern.compile("'(funds\\.[A-Za-z.-]+)'");
    private static final Pattern IN_CODE = Pattern.compile("\"(funds\\.[a-z]+\\.[A-Za-z.]+)\"");
    private static final Pattern PERMISSION = Pattern.compile("funds\\.(read|tip|ask|keep|approve)");
    private static final Pattern CODES = Pattern.compile("Rules\\.MODULE, \"([A-Z][A-Za-z]+)\"");

    private final Sentences sentences = Sentences.of(WordsTest.class);

    @Test
    void bothLanguagesSayTheSameThings() {
        sentences.assertWhole();
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
        sentences.assertHas(needed);
    }

    @Test
    void pagesAndCodeSayOnlyWhatIsThere() {
        Set<String> said = Sentences.inPages(IN_PAGES);
        said.addAll(Sentences.inCode("banyan/funds", IN_CODE));
        said.removeIf(key -> PERMISSION.matcher(key).matches());
        Sentences.inCode("banyan/funds", CODES).forEach(code -> said.add("funds.refusal." + code));
        assertThat(said).hasSizeGreaterThan(100);
        sentences.assertHas(said);
    }
}
