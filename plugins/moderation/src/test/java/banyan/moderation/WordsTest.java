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
import banyan.testkit.bench.Sentences;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Pattern IN_PAGES = Pattern.compile("'(moderation\\.[A-Za-z.-]+)'");
    private static final Pattern IN_CODE = Pattern.compile(
            "\"(moderation\\.(?:told|card|duty|duties|weeks|queue|swap|mine|asks|pay"
                    + "|topic|balance|fair|absence|plan|certificate|calendar|kpi|conflicts|operator|fallback)\\.[A-Za-z.]+)\"");
    private static final Pattern TOLD =
            Pattern.compile("tell\\([^\"]*\"([a-zA-Z]+)\"|\\? \"([a-zA-Z]+)\" : \"([a-zA-Z]+)\"");

    private final Sentences sentences = Sentences.of(WordsTest.class);

    @Test
    void bothLanguagesSayTheSameThings() {
        sentences.assertWhole("moderation.notice.", "moderation.statement.");
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
        Sentences.add(needed, "moderation.duties.", Duty.values());
        Sentences.add(needed, "moderation.duties.hint.", Duty.values());
        Sentences.add(needed, "moderation.duty.phase.", Phase.values());
        Sentences.add(needed, "moderation.how.", How.values());
        Sentences.add(needed, "moderation.pay.state.", PayState.values());
        Sentences.add(needed, "moderation.outcome.", Outcome.values());
        Sentences.add(needed, "moderation.ask.state.", AskState.values());
        Sentences.add(needed, "moderation.consent.", Consent.values());
        Sentences.add(needed, "moderation.need.place.", NeedPlace.values());
        Sentences.add(needed, "moderation.write.kind.", BulletinKind.values());
        Sentences.add(needed, "moderation.words.", BulletinKind.values());
        Sentences.add(needed, "moderation.act.kind.", ActKind.values());
        Sentences.add(needed, "moderation.log.", ActKind.values());
        Sentences.add(needed, "moderation.decision.", Decision.FULL, Decision.PART, Decision.NONE);
        Sentences.add(needed, "moderation.conflict.state.", ConflictState.values());
        Sentences.add(needed, "moderation.conflict.outcome.", ConflictOutcome.values());
        Sentences.add(needed, "moderation.step.kind.", StepKind.values());
        Sentences.add(needed, "moderation.operator.kind.", OperatorKind.values());
        sentences.assertHas(needed);
    }

    /** A statement of a week is a sentence for each way in which it can be settled. */
    @Test
    void everyOutcomeHasItsStatement() {
        for (Outcome outcome : Outcome.values()) {
            String key = "moderation.statement." + outcome;
            boolean said = sentences.keys().contains(key) || sentences.keys().contains(key + ".held");
            assertThat(said).as(key).isTrue();
        }
    }

    @Test
    void pagesAndCodeSayOnlyWhatIsThere() {
        Set<String> said = Sentences.inPages(IN_PAGES);
        said.addAll(Sentences.inCode("banyan/moderation", IN_CODE));
        assertThat(said).hasSizeGreaterThan(150);
        sentences.assertHas(said);
    }

    @Test
    void everyNoticeThatIsToldHasItsSentence() {
        Set<String> told = Sentences.inCode("banyan/moderation/usecase", TOLD);
        told.removeAll(Set.of("zh", "moderation"));
        assertThat(told).hasSizeGreaterThan(20);
        Set<String> known = sentences.keys().stream()
                .filter(key -> key.startsWith("moderation.notice."))
                .map(key -> key.replace("moderation.notice.", ""))
                .collect(Collectors.toSet());
        assertThat(known).containsAll(told);
    }
}
