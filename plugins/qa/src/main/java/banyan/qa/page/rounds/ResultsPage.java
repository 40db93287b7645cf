package banyan.qa.page.rounds;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.value.Week;
import banyan.qa.usecase.rounds.Explained;
import banyan.qa.usecase.rounds.RoundResults;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the evaluation of a week came to, each place with its reason. */
public final class ResultsPage implements Page {

    /** An answer in its place. */
    public record Row(
            String place, String title, String href, String author, String score, boolean best, List<String> why) {}

    private final PageContext core;
    private @Nullable Week week;
    private List<Explained> found = List.of();

    public ResultsPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        week = Weeks.read(core.need("week"));
        found = core.run(new RoundResults(week));
    }

    public String getHeading() {
        return core.say("rounds.results.of", Weeks.say(core, Objects.requireNonNull(week)));
    }

    public List<Row> getRows() {
        return found.stream()
                .map(one -> new Row(
                        Reason.place(one, core),
                        one.title(),
                        Weeks.question(core, one.question()) + "#answer-" + one.answer(),
                        one.author().name(),
                        Reason.score(one, core),
                        one.best(),
                        Reason.lines(one, core)))
                .toList();
    }

    public String getRound() {
        return Weeks.at(core, Objects.requireNonNull(week));
    }
}
