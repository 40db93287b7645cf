package banyan.awards.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.awards.model.EntryId;
import banyan.awards.usecase.FileAppeal;
import banyan.awards.usecase.JudgeWork;
import banyan.awards.usecase.WorkOf;
import banyan.awards.usecase.WorkView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One work, what was said of it after the close, and the form for those who may judge it. */
public final class WorkPage implements Page {

    private final PageContext core;
    private @Nullable WorkView work;

    public WorkPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        work = core.run(new WorkOf(id()));
    }

    private EntryId id() {
        return Where.workIn(core.need("work"));
    }

    private WorkView view() {
        return Objects.requireNonNull(work, "load() runs first");
    }

    public Shown getWork() {
        return new Shown(view(), core);
    }

    public WorkView.May getMay() {
        return view().may();
    }

    public List<Marks.Field> getMarks() {
        return Marks.fields(core, view().rubric(), List.of());
    }

    public Map<String, String> getOptions() {
        return Marks.options(core);
    }

    public String getHere() {
        return Where.work(core, id());
    }

    public String getEdit() {
        return core.at("submit", Map.of("work", id().toString()));
    }

    public void submit() {
        List<Integer> marks =
                Marks.chosen(core, core.run(new WorkOf(id())).rubric().size());
        core.run(new JudgeWork(id(), marks, core.param("comment").orElse("")));
        core.tell("awards.told.judged");
    }

    public void appeal() {
        core.run(new FileAppeal(id(), core.param("why").orElse("")));
        core.tell("awards.told.appealed");
    }
}
