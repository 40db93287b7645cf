package banyan.api.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The name of a rule is the code of its refusal. */
class RuleTest {

    record SumMustBePositive(int sum) implements Rule {
        @Override
        public boolean holds() {
            return sum > 0;
        }

        @Override
        public List<Object> values() {
            return List.of(sum);
        }
    }

    @Test
    void theFirstRuleThatDoesNotHoldRefuses() {
        assertThatThrownBy(() -> Rule.check("funds", new SumMustBePositive(1), new SumMustBePositive(-2)))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("SumMustBePositive");
                    assertThat(refusal.module()).isEqualTo("funds");
                    assertThat(refusal.values()).containsExactly(-2);
                    assertThat(refusal.kind().status()).isEqualTo(422);
                });
    }

    @Test
    void rulesThatHoldSayNothing() {
        assertThatCode(() -> Rule.check("funds", new SumMustBePositive(1))).doesNotThrowAnyException();
    }
}
