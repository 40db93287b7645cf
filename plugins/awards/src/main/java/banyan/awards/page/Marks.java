package banyan.awards.page;

import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import banyan.awards.model.Rubric;
import banyan.awards.model.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The marks of a rubric as fields of a form: one for each criterion. */
final class Marks {

    /** A criterion, and the field in which its mark is chosen. */
    public record Field(String name, String label, String value) {}

    private Marks() {}

    static List<Field> fields(PageContext core, List<Rubric.Criterion> rubric, List<Integer> marks) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < rubric.size(); i++) {
            String label = core.say(
                    "awards.review.criterion",
                    Words.criterion(core, rubric.get(i).name()),
                    rubric.get(i).weight());
            fields.add(new Field("mark" + i, label, i < marks.size() ? String.valueOf(marks.get(i)) : ""));
        }
        return fields;
    }

    static Map<String, String> options(PageContext core) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int mark = Rubric.HIGHEST; mark >= 1; mark--) {
            options.put(String.valueOf(mark), core.say("awards.mark." + mark));
        }
        return options;
    }

    static List<Integer> chosen(PageContext core, int criteria) {
        List<Integer> chosen = new ArrayList<>();
        List<Violation> missing = new ArrayList<>();
        for (int i = 0; i < criteria; i++) {
            String mark = core.param("mark" + i).orElse("");
            if (mark.matches("[1-5]")) {
                chosen.add(Integer.valueOf(mark));
            } else {
                missing.add(new Violation("mark" + i, "Missing", core.say("awards.review.mark.error")));
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.INVALID,
                    Rules.MODULE,
                    "MarksFitTheRubric",
                    List.of(criteria, Rubric.HIGHEST),
                    missing);
        }
        return chosen;
    }
}
