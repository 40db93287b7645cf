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
import banyan.testkit.bench.Sentences;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern IN_PAGES = Pattern.compile("'((?:qa|rounds)\\.[A-Za-z.]+)'");
    private static final Pattern IN_CODE =
            Pattern.compile("\"(qa\\.(?:told|notice|card|ask|answer|question|page|unit|completeness)\\.[A-Za-z.]+)\"");

    private final Sentences sentences = Sentences.of(WordsTest.class);

    @Test
    void bothLanguagesSayTheSameThings() {
        sentences.assertWhole("qa.notice.");
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
                .filter(page -> !sentences.keys().contains("rounds.page." + page))
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
        sentences.assertHas(needed);
    }

    @Test
    void pagesAndCodeSayOnlyWhatIsThere() {
        Set<String> said = Sentences.inPages(IN_PAGES);
        said.addAll(Sentences.inCode("banyan/qa", IN_CODE));
        assertThat(said).hasSizeGreaterThan(40);
        sentences.assertHas(said);
    }
}
