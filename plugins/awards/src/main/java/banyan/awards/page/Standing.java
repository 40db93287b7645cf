package banyan.awards.page;

import banyan.api.page.PageContext;
import banyan.api.value.Money;
import banyan.awards.model.Line;
import banyan.awards.model.Outcome;
import banyan.awards.usecase.EvaluationView;
import banyan.awards.usecase.EvaluationView.PlaceView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** One line of results as the page shows it. */
public record Standing(String title, String icon, List<Row> rows) {

    /** A place, and under it why it is this one. */
    public record Row(
            String key,
            String figure,
            String unit,
            String person,
            String personLine,
            String title,
            String href,
            String score,
            String amount,
            List<String> why,
            boolean awarded) {}

    static List<Standing> of(EvaluationView evaluation, PageContext core) {
        List<Standing> lines = new ArrayList<>();
        for (Line line : Line.values()) {
            List<Row> rows = evaluation.places().stream()
                    .filter(place -> place.line() == line)
                    .map(place -> row(place, evaluation, core))
                    .toList();
            if (!rows.isEmpty()) {
                lines.add(new Standing(
                        core.say("awards.line." + Words.lower(line)),
                        line == Line.SHARERS ? "bulb" : "users-group",
                        rows));
            }
        }
        return lines;
    }

    private static Row row(PlaceView place, EvaluationView evaluation, PageContext core) {
        boolean stands = place.place() > 0;
        return new Row(
                place.key(),
                stands ? String.valueOf(place.place()) : "—",
                stands ? core.say("awards.word.place") : "",
                place.person().name(),
                place.person().line().orElse(""),
                Words.title(core, place.kind(), place.title()),
                place.address(),
                place.outcome() == Outcome.TOO_FEW_VOTERS ? "" : Words.score(place.score()),
                place.amount()
                        .filter(Money::isPositive)
                        .map(money -> Words.money(core, money))
                        .orElse(""),
                why(place, evaluation, core),
                place.outcome() == Outcome.AWARDED);
    }

    /** The reasons, from the votes to the money, in the order in which they came about. */
    private static List<String> why(PlaceView place, EvaluationView evaluation, PageContext core) {
        List<String> why = new ArrayList<>();
        if (place.elsewhere()) {
            why.add(core.say("awards.why.elsewhere", place.voters()));
        } else if (!place.inputs().isEmpty()) {
            why.add(core.say("awards.why.votes", votes(place.inputs(), core)));
            why.add(core.say(
                    "awards.why.formula",
                    Words.score(place.median()),
                    votesText(weight(place.inputs())),
                    Words.score(place.score())));
        }
        why.add(core.say(
                "awards.outcome." + Words.lower(place.outcome()),
                Words.score(evaluation.leastScore()),
                evaluation.leastVoters(),
                evaluation.placesOffered()));
        place.before()
                .ifPresent(before -> why.add(
                        before == 0
                                ? core.say("awards.why.corrected.none")
                                : core.say("awards.why.corrected", before)));
        place.cut()
                .ifPresent(cut -> why.add(core.say("awards.why.cut", evaluation.mostToOne(), Words.money(core, cut))));
        return why;
    }

    private static String votes(String inputs, PageContext core) {
        return Arrays.stream(inputs.split(";"))
                .map(one -> one.split("\\*"))
                .map(parts -> {
                    int weight = Integer.parseInt(parts[1]);
                    String vote = parts[2] + " × " + Words.score(Integer.parseInt(parts[0]));
                    return weight == 1_000
                            ? vote
                            : vote + " (" + core.say("awards.why.weight", votesText(weight)) + ")";
                })
                .collect(Collectors.joining(" · "));
    }

    private static int weight(String inputs) {
        return Arrays.stream(inputs.split(";"))
                .map(one -> one.split("\\*"))
                .mapToInt(parts -> Integer.parseInt(parts[1]) * Integer.parseInt(parts[2]))
                .sum();
    }

    /** Thousandths of votes as a number with at most one digit behind the point. */
    private static String votesText(int thousandths) {
        int tenths = thousandths / 100;
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
