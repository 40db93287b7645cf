package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.awards.model.EvaluationId;
import banyan.awards.usecase.CancelContest;
import banyan.awards.usecase.ContestOf;
import banyan.awards.usecase.EvaluationView;
import banyan.awards.usecase.WorksOf;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One contest: what it is about, its works as far as they may be seen, its results. */
public final class ContestPage implements Page {

    /** A work in the list. */
    public record Row(String title, String href, String author, boolean own, boolean judged) {}

    private final PageContext core;
    private @Nullable EvaluationView evaluation;
    private List<WorksOf.Row> works = List.of();

    public ContestPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        evaluation = core.run(new ContestOf(id()));
        works = core.run(new WorksOf(id()));
    }

    private EvaluationId id() {
        return Where.evaluationIn(core.need("contest"));
    }

    public Results getResults() {
        return new Results(Objects.requireNonNull(evaluation, "load() runs first"), core);
    }

    public List<Row> getWorks() {
        return works.stream()
                .map(row -> new Row(
                        Words.title(core, row.kind(), row.title()),
                        Where.work(core, row.id()),
                        row.author().map(author -> author.name()).orElse(core.say("awards.word.blind")),
                        row.own(),
                        row.judged()))
                .toList();
    }

    public String getHere() {
        return Where.contest(core, id());
    }

    public String getAll() {
        return core.at("contests", Map.of());
    }

    public void cancel() {
        core.run(new CancelContest(id()));
        core.tell("awards.told.cancelled");
    }
}
