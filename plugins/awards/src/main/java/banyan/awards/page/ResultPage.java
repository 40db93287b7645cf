package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Week;
import banyan.awards.usecase.EvaluationView;
import banyan.awards.usecase.PayWeek;
import banyan.awards.usecase.WeekOf;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The results of a week, with the reason of each place. */
public final class ResultPage implements Page {

    private final PageContext core;
    private @Nullable EvaluationView evaluation;

    public ResultPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        evaluation = core.run(new WeekOf(week()));
    }

    private Week week() {
        return WeeksPage.week(core.need("week"));
    }

    public Results getResults() {
        return new Results(Objects.requireNonNull(evaluation, "load() runs first"), core);
    }

    public String getHere() {
        return core.at("weeks/" + week(), Map.of());
    }

    public String getAll() {
        return core.at("weeks", Map.of());
    }

    public void pay() {
        core.run(new PayWeek(week()));
        core.tell("awards.told.paid");
    }
}
