package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import banyan.awards.model.Judges;
import banyan.awards.model.Rubric;
import banyan.awards.model.Rules;
import banyan.awards.usecase.OpenContest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Opens a contest. */
public final class OpenContestPage implements Page {

    private final PageContext core;

    public OpenContestPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        // Nothing is shown but the empty form.
    }

    public Map<String, String> getJudges() {
        Map<String, String> judges = new LinkedHashMap<>();
        for (Judges each : List.of(Judges.REVIEWERS, Judges.MEMBERS, Judges.PANEL)) {
            judges.put(each.name(), core.say("awards.judges." + Words.lower(each), 3));
        }
        return judges;
    }

    public Map<String, String> getPlaces() {
        Map<String, String> places = new LinkedHashMap<>();
        for (int i = 1; i <= 5; i++) {
            places.put(String.valueOf(i), String.valueOf(i));
        }
        return places;
    }

    public Map<String, String> getPrizes() {
        Map<String, String> prizes = new LinkedHashMap<>();
        for (int percent : List.of(0, 10, 20, 30, 50)) {
            prizes.put(
                    String.valueOf(percent),
                    percent == 0 ? core.say("awards.term.honour") : core.say("awards.term.prizeOf", percent));
        }
        return prizes;
    }

    public String getHere() {
        return core.at("open-contest", Map.of());
    }

    public void open() {
        var contest = core.run(new OpenContest(
                core.param("title").orElse(""),
                core.param("about").orElse(""),
                date("collectUntil"),
                date("judgeUntil"),
                criteria(),
                core.param("judges")
                        .filter(getJudges()::containsKey)
                        .map(Judges::valueOf)
                        .orElse(Judges.REVIEWERS),
                3,
                number("places", 3),
                number("prizePercent", 0)));
        core.tell("awards.told.opened");
        core.goTo(Where.contest(core, contest));
    }

    private List<OpenContest.Criterion> criteria() {
        List<OpenContest.Criterion> criteria = new ArrayList<>();
        for (String line : core.param("criteria").orElse("").split("\n")) {
            String name = line.strip();
            int weight = 1;
            int times = Math.max(name.lastIndexOf('×'), name.lastIndexOf('*'));
            if (times > 0 && name.substring(times + 1).strip().matches("[1-9]")) {
                weight = Integer.parseInt(name.substring(times + 1).strip());
                name = name.substring(0, times).strip();
            }
            if (!name.isEmpty()) {
                criteria.add(new OpenContest.Criterion(name, weight));
            }
        }
        boolean fits = !criteria.isEmpty()
                && criteria.size() <= Rubric.MOST
                && criteria.stream().allMatch(one -> one.name().length() <= Rubric.Criterion.LENGTH);
        if (!fits) {
            throw wrong("criteria", core.say("awards.contest.criteria.error", Rubric.MOST, Rubric.Criterion.LENGTH));
        }
        return criteria;
    }

    private LocalDate date(String field) {
        try {
            return LocalDate.parse(core.param(field).orElse(""));
        } catch (DateTimeParseException e) {
            throw wrong(field, core.say("awards.contest.date.error"));
        }
    }

    private static Refusal wrong(String field, String why) {
        return new Refusal(
                Refusal.Kind.INVALID,
                Rules.MODULE,
                "ContestHasTime",
                List.of(),
                List.of(new Violation(field, "Unreadable", why)));
    }

    private int number(String field, int otherwise) {
        return core.param(field)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
