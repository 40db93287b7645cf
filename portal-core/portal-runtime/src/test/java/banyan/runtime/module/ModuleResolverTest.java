package banyan.runtime.module;

import static banyan.runtime.module.ModulePolicy.AVAILABLE;
import static banyan.runtime.module.ModulePolicy.FORBIDDEN;
import static banyan.runtime.module.ModulePolicy.FORCED;
import static banyan.runtime.module.ModulePolicy.ON_BY_DEFAULT;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.group.Stage;
import banyan.runtime.module.ModuleResolver.Facts;
import banyan.runtime.module.ModuleState.Decider;
import banyan.runtime.module.ModuleState.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One answer to "is this module on here, and why": every combination, then the rows worth reading. */
class ModuleResolverTest {

    private static final Optional<ModulePolicy> NONE = Optional.empty();
    private static final Optional<Boolean> UNCHOSEN = Optional.empty();

    private static Facts qa(
            Optional<ModulePolicy> portal, Optional<ModulePolicy> group, Optional<Boolean> choice, boolean byDefault) {
        return new Facts("qa", false, true, byDefault, Set.of(), portal, group, choice);
    }

    private static ModuleState resolve(Stage stage, Facts facts) {
        return ModuleResolver.resolve(stage, List.of(facts)).get(facts.module());
    }

    static Stream<Arguments> table() {
        return Stream.of(
                // portal, group, choice, on by the module's default -> on, why, who decides
                row(NONE, NONE, UNCHOSEN, false, false, Reason.NOT_CHOSEN, Decider.LEAD),
                row(NONE, NONE, UNCHOSEN, true, true, Reason.ON_BY_DEFAULT, Decider.LEAD),
                row(NONE, NONE, Optional.of(true), false, true, Reason.CHOSEN_ON, Decider.LEAD),
                row(NONE, NONE, Optional.of(false), true, false, Reason.CHOSEN_OFF, Decider.LEAD),
                row(Optional.of(AVAILABLE), NONE, UNCHOSEN, true, true, Reason.ON_BY_DEFAULT, Decider.LEAD),
                row(Optional.of(ON_BY_DEFAULT), NONE, UNCHOSEN, false, true, Reason.ON_BY_POLICY, Decider.LEAD),
                row(
                        Optional.of(ON_BY_DEFAULT),
                        NONE,
                        Optional.of(false),
                        false,
                        false,
                        Reason.CHOSEN_OFF,
                        Decider.LEAD),
                row(Optional.of(FORCED), NONE, Optional.of(false), false, true, Reason.FORCED_IN_PORTAL, Decider.IT),
                row(
                        Optional.of(FORBIDDEN),
                        NONE,
                        Optional.of(true),
                        true,
                        false,
                        Reason.FORBIDDEN_IN_PORTAL,
                        Decider.IT),
                row(NONE, Optional.of(FORCED), Optional.of(false), false, true, Reason.FORCED_IN_GROUP, Decider.IT),
                row(
                        NONE,
                        Optional.of(FORBIDDEN),
                        Optional.of(true),
                        true,
                        false,
                        Reason.FORBIDDEN_IN_GROUP,
                        Decider.IT),
                // IT's word for one group stands over its word for the portal
                row(
                        Optional.of(FORBIDDEN),
                        Optional.of(AVAILABLE),
                        Optional.of(true),
                        false,
                        true,
                        Reason.CHOSEN_ON,
                        Decider.LEAD),
                row(
                        Optional.of(FORCED),
                        Optional.of(FORBIDDEN),
                        UNCHOSEN,
                        true,
                        false,
                        Reason.FORBIDDEN_IN_GROUP,
                        Decider.IT),
                row(
                        Optional.of(FORBIDDEN),
                        Optional.of(FORCED),
                        UNCHOSEN,
                        false,
                        true,
                        Reason.FORCED_IN_GROUP,
                        Decider.IT));
    }

    private static Arguments row(Object... cells) {
        return Arguments.of(cells);
    }

    @ParameterizedTest
    @MethodSource("table")
    void saysWhetherAndWhy(
            Optional<ModulePolicy> portal,
            Optional<ModulePolicy> group,
            Optional<Boolean> choice,
            boolean byDefault,
            boolean on,
            Reason reason,
            Decider decider) {
        ModuleState state = resolve(Stage.OPEN, qa(portal, group, choice, byDefault));
        assertThat(state).isEqualTo(new ModuleState("qa", on, reason, decider, Set.of()));
    }

    @Test
    void noCombinationBreaksABanAnOrderOrAChoice() {
        List<Optional<ModulePolicy>> policies = new ArrayList<>(List.of(NONE));
        Arrays.stream(ModulePolicy.values()).map(Optional::of).forEach(policies::add);
        int seen = 0;
        for (Stage stage : Stage.values()) {
            for (var portal : policies) {
                for (var group : policies) {
                    for (var choice : List.of(UNCHOSEN, Optional.of(true), Optional.of(false))) {
                        for (boolean byDefault : List.of(true, false)) {
                            for (boolean running : List.of(true, false)) {
                                Facts facts =
                                        new Facts("qa", false, running, byDefault, Set.of(), portal, group, choice);
                                check(resolve(stage, facts), facts, stage);
                                seen++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(seen).isEqualTo(4 * 5 * 5 * 3 * 2 * 2);
    }

    private static void check(ModuleState state, Facts facts, Stage stage) {
        ModulePolicy policy = facts.inGroup().or(facts::inPortal).orElse(AVAILABLE);
        if (!facts.running()) {
            assertThat(state.on()).isFalse();
            assertThat(state.reason()).isEqualTo(Reason.NOT_RUNNING);
            return;
        }
        switch (policy) {
            case FORBIDDEN -> assertThat(state.on()).as("%s", facts).isFalse();
            case FORCED -> assertThat(state.on()).as("%s", facts).isTrue();
            default -> {
                facts.choice().ifPresent(chosen -> assertThat(state.on()).isEqualTo(chosen));
                assertThat(state.decider()).isEqualTo(stage == Stage.ARCHIVED ? Decider.NOBODY : Decider.LEAD);
            }
        }
    }

    @Test
    void whatBelongsToEveryGroupIsOnAndCannotBeSwitched() {
        Facts members = new Facts(
                "members",
                true,
                true,
                false,
                Set.of(),
                Optional.of(FORBIDDEN),
                Optional.of(FORBIDDEN),
                Optional.of(false));
        assertThat(resolve(Stage.OPEN, members))
                .isEqualTo(new ModuleState("members", true, Reason.ALWAYS_ON, Decider.NOBODY, Set.of()));
    }

    @Test
    void aNeedThatIsOffTakesWhatNeedsItAlongDownTheChain() {
        Map<String, ModuleState> states = ModuleResolver.resolve(
                Stage.OPEN,
                List.of(
                        needing("moderation", Optional.of(true), "awards"),
                        needing("awards", Optional.of(true), "qa"),
                        needing("qa", Optional.of(false))));
        assertThat(states.get("qa").reason()).isEqualTo(Reason.CHOSEN_OFF);
        assertThat(states.get("awards").missing()).containsExactly("qa");
        assertThat(states.get("moderation").missing()).containsExactly("awards");
        assertThat(states.values()).noneMatch(ModuleState::on);
    }

    @Test
    void aForcedModuleIsOffWhileWhatItNeedsDoesNotRun() {
        Facts awards = new Facts("awards", false, true, false, Set.of("qa"), Optional.of(FORCED), NONE, UNCHOSEN);
        ModuleState state = resolve(Stage.OPEN, awards);
        assertThat(state.on()).isFalse();
        assertThat(state.reason()).isEqualTo(Reason.NEEDS_ANOTHER);
        assertThat(state.decider()).isEqualTo(Decider.IT);
    }

    @Test
    void modulesThatNeedEachOtherAreOnTogether() {
        Map<String, ModuleState> states = ModuleResolver.resolve(
                Stage.OPEN, List.of(needing("a", Optional.of(true), "b"), needing("b", Optional.of(true), "a")));
        assertThat(states.values()).allMatch(ModuleState::on);
    }

    private static Facts needing(String module, Optional<Boolean> choice, String... needs) {
        return new Facts(module, false, true, false, Set.of(needs), NONE, NONE, choice);
    }
}
