package banyan.runtime.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import banyan.api.group.Stage;
import banyan.api.usecase.Refusal;
import banyan.runtime.charter.CharterText.Format;
import banyan.runtime.charter.CharterText.Goal;
import banyan.runtime.charter.CharterText.Indicator;
import banyan.runtime.charter.CharterText.StageRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CharterRulesTest {

    private static final List<Goal> QUANTIFIED =
            List.of(new Goal("solve", List.of(new Indicator("answers", 200, "answers", ""))));

    private static CharterText text(String positioning, List<Goal> goals, Set<Format> formats, StageRule... rules) {
        CharterText empty = CharterText.empty();
        return new CharterText(
                "",
                "",
                "",
                "",
                empty.visionYear(),
                List.of(),
                positioning,
                List.of(),
                List.of(),
                goals,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                empty.questions(),
                formats,
                empty.governance(),
                List.of(rules));
    }

    @Test
    void aDraftMayHaveAnEmptyCharter() {
        assertThatCode(() -> new CharterRules(Stage.DRAFT, CharterText.empty()).check())
                .doesNotThrowAnyException();
        assertThatCode(() -> new CharterRules(Stage.SEED, CharterText.empty()).check())
                .doesNotThrowAnyException();
    }

    static Stream<Arguments> refusals() {
        Set<Format> format = Set.of(Format.QUESTIONS);
        return Stream.of(
                arguments("OpenGroupKeepsItsPositioning", text("  ", QUANTIFIED, format)),
                arguments("OpenGroupKeepsAQuantifiedGoal", text("for whom", List.of(), format)),
                arguments(
                        "OpenGroupKeepsAQuantifiedGoal",
                        text("for whom", List.of(new Goal("learn from each other", List.of())), format)),
                arguments("OpenGroupKeepsAFormat", text("for whom", QUANTIFIED, Set.of())),
                arguments(
                        "StageRulesBeginAtDifferentSizes",
                        text("for whom", QUANTIFIED, format, new StageRule(60, "a"), new StageRule(60, "b"))));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void anOpenGroupIsRefused(String code, CharterText text) {
        assertThatThrownBy(() -> new CharterRules(Stage.OPEN, text).check())
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(code);
                    assertThat(refusal.module()).isEqualTo("charter");
                });
    }

    @Test
    void aCompleteOneHolds() {
        CharterText text = text("for whom", QUANTIFIED, Set.of(Format.QUESTIONS), new StageRule(60, "search first"));
        assertThatCode(() -> new CharterRules(Stage.OPEN, text).check()).doesNotThrowAnyException();
    }
}
