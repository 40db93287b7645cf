package banyan.web.group;

import banyan.api.page.PageContext;
import banyan.runtime.charter.CharterText;
import banyan.runtime.charter.CharterText.FourQuestions;
import banyan.runtime.charter.CharterText.Goal;
import banyan.runtime.charter.CharterText.Governance;
import banyan.runtime.charter.CharterText.Indicator;
import java.util.ArrayList;
import java.util.List;

/** Structured clauses of a charter as sentences. */
final class CharterWords {

    private CharterWords() {}

    static List<String> goals(CharterText text, PageContext context) {
        List<String> all = new ArrayList<>();
        for (Goal goal : text.goals()) {
            if (goal.indicators().isEmpty()) {
                all.add(goal.what());
            }
            goal.indicators().forEach(indicator -> all.add(indicator(goal, indicator, context)));
        }
        return all;
    }

    private static String indicator(Goal goal, Indicator indicator, PageContext context) {
        String key = indicator.how().isBlank() ? "charter.indicator" : "charter.indicator.how";
        return context.say(
                key,
                goal.what(),
                indicator.measure(),
                String.valueOf(indicator.target()),
                indicator.unit(),
                indicator.how());
    }

    static List<String> questions(FourQuestions questions, PageContext context) {
        List<String> all = new ArrayList<>();
        add(all, "forWhom", questions.forWhom(), context);
        add(all, "what", questions.what(), context);
        add(all, "canItLast", questions.canItLast(), context);
        add(all, "byWhatRight", questions.byWhatRight(), context);
        return all;
    }

    private static void add(List<String> all, String question, String answer, PageContext context) {
        if (!answer.isBlank()) {
            all.add(context.say("charter.answered", context.say("charter.edit." + question + ".label"), answer));
        }
    }

    static List<String> formats(CharterText text, PageContext context) {
        return text.formats().stream()
                .sorted()
                .map(format -> context.say("charter.format." + format))
                .toList();
    }

    static List<String> governance(Governance governance, PageContext context) {
        return List.of(
                context.say("charter.leadership." + governance.leadership()),
                context.say("charter.rewards." + governance.rewards()),
                context.say("charter.silence." + governance.silence()));
    }

    static List<String> stages(CharterText text, PageContext context) {
        return text.stageRules().stream()
                .map(rule -> context.say("charter.stageRule", rule.fromSize(), rule.rule()))
                .toList();
    }
}
