package banyan.qa.page.rounds;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.qa.usecase.rounds.PauseWeek;
import banyan.qa.usecase.rounds.PlannedWeeks;
import banyan.qa.usecase.rounds.ResumeWeek;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The weeks ahead, and which of them are holidays. */
public final class PlanPage implements Page {

    /** A week as one row. */
    public record Row(
            String week, String title, String until, String opens, String closes, String why, boolean resumes) {}

    private final PageContext core;
    private List<PlannedWeeks.Row> found = List.of();

    public PlanPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        found = core.run(new PlannedWeeks());
    }

    public List<Row> getRows() {
        return found.stream()
                .map(row -> new Row(
                        row.week().value(),
                        Weeks.say(core, row.week()),
                        Weeks.say(core, row.questionsUntil()),
                        Weeks.say(core, row.opensAt()),
                        Weeks.say(core, row.closesAt()),
                        row.pause().orElse(""),
                        row.changeable() && row.pause().isPresent()))
                .toList();
    }

    /** The weeks that can be paused. */
    public Map<String, String> getPausable() {
        Map<String, String> weeks = new LinkedHashMap<>();
        found.stream()
                .filter(row -> row.changeable() && row.pause().isEmpty())
                .forEach(row -> weeks.put(row.week().value(), Weeks.say(core, row.week())));
        return weeks;
    }

    public void pause() {
        core.run(new PauseWeek(Weeks.read(core.need("week")), core.param("why").orElse("")));
        core.tell("rounds.told.paused", core.need("week"));
    }

    public void resume() {
        core.run(new ResumeWeek(Weeks.read(core.need("week"))));
        core.tell("rounds.told.resumed", core.need("week"));
    }

    public String getHere() {
        return core.at("plan", Map.of());
    }

    public String getSettings() {
        return "/g/" + core.viewer().here().handle() + "/modules/rounds/settings";
    }

    public String getRound() {
        return core.at("round", Map.of());
    }
}
