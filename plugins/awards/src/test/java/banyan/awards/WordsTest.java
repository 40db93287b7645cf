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
import banyan.testkit.bench.Sentences;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern IN_PAGES = Pattern.compile("'(awards\\.[A-Za-z.-]+)'");
    private static final Pattern IN_CODE = Pattern.compile(
            "\"(awards\\.(?:told|notice|card|statement|word|why|week|weeks|submit|contest|review|term|step|progress|laureates|work)"
                    + "\\.[A-Za-z.]+)\"");

    private final Sentences sentences = Sentences.of(WordsTest.class);

    @Test
    void bothLanguagesSayTheSameThings() {
        sentences.assertWhole("awards.notice.");
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
        Sentences.add(needed, "awards.outcome.", Outcome.values());
        Sentences.add(needed, "awards.doubt.", Doubt.values());
        Sentences.add(needed, "awards.doubted.", Doubt.values());
        Sentences.add(needed, "awards.payment.", Payment.values());
        Sentences.add(needed, "awards.state.", State.values());
        Sentences.add(needed, "awards.line.", Line.values());
        Sentences.add(needed, "awards.judges.", Judges.values());
        Sentences.add(needed, "awards.appeal.", Appeal.State.values());
        JudgingAndSettlingTest.BENCH.offer().pages.keySet().forEach(page -> needed.add("awards.page." + page));
        sentences.assertHas(needed);
    }

    @Test
    void pagesAndCodeSayOnlyWhatIsThere() {
        Set<String> said = Sentences.inPages(IN_PAGES);
        said.addAll(Sentences.inCode("banyan/awards", IN_CODE));
        assertThat(said).hasSizeGreaterThan(80);
        sentences.assertHas(said);
    }
}
