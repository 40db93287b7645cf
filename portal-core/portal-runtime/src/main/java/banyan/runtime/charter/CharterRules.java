package banyan.runtime.charter;

import banyan.api.group.Stage;
import banyan.api.usecase.Rule;
import banyan.runtime.charter.CharterText.StageRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold for every version of a charter. */
record CharterRules(Stage stage, CharterText text) {

    void check() {
        Rule.check(
                "charter",
                new OpenGroupKeepsItsPositioning(stage, text),
                new OpenGroupKeepsAQuantifiedGoal(stage, text),
                new OpenGroupKeepsAFormat(stage, text),
                new StageRulesBeginAtDifferentSizes(text.stageRules()));
    }

    /** What was needed to open stays needed. */
    record OpenGroupKeepsItsPositioning(Stage stage, CharterText text) implements Rule {
        @Override
        public boolean holds() {
            return stage != Stage.OPEN || text.hasPositioning();
        }
    }

    record OpenGroupKeepsAQuantifiedGoal(Stage stage, CharterText text) implements Rule {
        @Override
        public boolean holds() {
            return stage != Stage.OPEN || text.hasQuantifiedGoal();
        }
    }

    record OpenGroupKeepsAFormat(Stage stage, CharterText text) implements Rule {
        @Override
        public boolean holds() {
            return stage != Stage.OPEN || text.hasFormat();
        }
    }

    record StageRulesBeginAtDifferentSizes(List<StageRule> rules) implements Rule {
        @Override
        public boolean holds() {
            return firstRepeated() == 0;
        }

        private int firstRepeated() {
            Set<Integer> seen = new HashSet<>();
            return rules.stream()
                    .map(StageRule::fromSize)
                    .filter(size -> !seen.add(size))
                    .findFirst()
                    .orElse(0);
        }

        @Override
        public List<Object> values() {
            return List.of(firstRepeated());
        }
    }
}
