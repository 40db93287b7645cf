package banyan.web.group;

import banyan.api.page.PageContext;
import banyan.runtime.charter.CharterText;
import banyan.runtime.charter.CharterText.Format;
import banyan.runtime.charter.CharterText.FourQuestions;
import banyan.runtime.charter.CharterText.Goal;
import banyan.runtime.charter.CharterText.Governance;
import banyan.runtime.charter.CharterText.Indicator;
import banyan.runtime.charter.CharterText.Leadership;
import banyan.runtime.charter.CharterText.Rewards;
import banyan.runtime.charter.CharterText.Silence;
import banyan.runtime.charter.CharterText.StageRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The charter as rows of a form, and back. Each row of a goal is one indicator; rows of the same goal belong together. */
final class CharterInput {

    private static final int GOALS = 40;
    private static final int STAGES = 6;

    /** A row for an indicator; {@code n} ends the names of its fields. */
    public record GoalRow(int n, String what, String measure, String target, String unit, String how) {}

    /** A row for a rule that begins at a size. */
    public record StageRow(int n, String from, String rule) {}

    private CharterInput() {}

    static CharterText read(Typed typed, PageContext context) {
        return new CharterText(
                typed.text("whoWeAre"),
                typed.text("whyTogether"),
                typed.text("mission"),
                typed.text("vision"),
                typed.numberIf("visionYear"),
                typed.lines("values"),
                typed.text("positioning"),
                typed.lines("weTalkAbout"),
                typed.lines("weDoNotTalkAbout"),
                goals(typed),
                typed.lines("weDo"),
                typed.lines("weDoNot"),
                typed.lines("redLines"),
                typed.lines("rites"),
                typed.text("promotionRule"),
                new FourQuestions(
                        typed.text("forWhom"), typed.text("what"), typed.text("canItLast"), typed.text("byWhatRight")),
                formats(context),
                new Governance(
                        typed.made("leadership", Leadership::valueOf),
                        typed.made("rewards", Rewards::valueOf),
                        typed.made("silence", Silence::valueOf)),
                stages(typed));
    }

    private static Set<Format> formats(PageContext context) {
        Set<String> chosen = Set.copyOf(context.params("formats"));
        return Arrays.stream(Format.values())
                .filter(format -> chosen.contains(format.name()))
                .collect(Collectors.toSet());
    }

    private static List<Goal> goals(Typed typed) {
        Map<String, List<Indicator>> goals = new LinkedHashMap<>();
        for (int n = 1; n <= GOALS; n++) {
            String what = typed.text("goalWhat" + n).strip();
            if (!what.isEmpty()) {
                List<Indicator> indicators = goals.computeIfAbsent(what, w -> new ArrayList<>());
                if (typed.textIf("goalMeasure" + n).isPresent()) {
                    indicators.add(new Indicator(
                            typed.text("goalMeasure" + n),
                            typed.made("goalTarget" + n, Long::valueOf),
                            typed.text("goalUnit" + n),
                            typed.text("goalHow" + n)));
                }
            }
        }
        return goals.entrySet().stream()
                .map(goal -> new Goal(goal.getKey(), goal.getValue()))
                .toList();
    }

    private static List<StageRule> stages(Typed typed) {
        List<StageRule> all = new ArrayList<>();
        for (int n = 1; n <= STAGES; n++) {
            if (typed.textIf("stageRule" + n).isPresent()) {
                all.add(new StageRule(typed.number("stageFrom" + n), typed.text("stageRule" + n)));
            }
        }
        return all;
    }

    /** The indicators that there are, and two empty rows. */
    static List<GoalRow> goalRows(CharterText text) {
        List<GoalRow> rows = new ArrayList<>();
        for (Goal goal : text.goals()) {
            if (goal.indicators().isEmpty()) {
                rows.add(new GoalRow(rows.size() + 1, goal.what(), "", "", "", ""));
            }
            for (Indicator one : goal.indicators()) {
                rows.add(new GoalRow(
                        rows.size() + 1, goal.what(), one.measure(), "" + one.target(), one.unit(), one.how()));
            }
        }
        for (int i = 0; i < 2 && rows.size() < GOALS; i++) {
            rows.add(new GoalRow(rows.size() + 1, "", "", "", "", ""));
        }
        return rows;
    }

    static List<StageRow> stageRows(CharterText text) {
        List<StageRow> rows = new ArrayList<>();
        text.stageRules().forEach(rule -> rows.add(new StageRow(rows.size() + 1, "" + rule.fromSize(), rule.rule())));
        for (int i = 0; i < 2 && rows.size() < STAGES; i++) {
            rows.add(new StageRow(rows.size() + 1, "", ""));
        }
        return rows;
    }
}
