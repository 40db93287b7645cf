package banyan.awards.page;

import banyan.api.page.Attached;
import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.awards.model.EntryId;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Rules;
import banyan.awards.usecase.ContestOf;
import banyan.awards.usecase.EditWork;
import banyan.awards.usecase.SubmitWork;
import banyan.awards.usecase.WithdrawWork;
import banyan.awards.usecase.WorkOf;
import banyan.awards.usecase.WorkView;
import java.util.Map;
import java.util.Optional;

/** Hands in a work, or changes one's own. */
public final class SubmitPage implements Page {

    private final PageContext core;
    private final Attached attached = new Attached(Rules.MODULE);
    private Optional<EntryId> editing = Optional.empty();
    private Optional<EvaluationId> contest = Optional.empty();
    private String where = "";
    private int version;
    private String title = "";
    private String text = "";

    public SubmitPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        editing = core.param("work").map(Where::workIn);
        contest = core.param("contest").map(Where::evaluationIn);
        if (editing.isPresent()) {
            take(core.run(new WorkOf(editing.get())));
        } else {
            where = contest.map(id -> core.run(new ContestOf(id)).title()).orElse(core.say("awards.submit.week"));
        }
    }

    private void take(WorkView work) {
        version = work.version();
        title = work.title();
        text = work.text();
        where = work.in().name();
        attached.take(work.files());
    }

    public void publish() {
        EntryId work;
        if (editing.isPresent()) {
            work = editing.get();
            core.run(new EditWork(work, version, title, text, attached.wanted()));
            core.tell("awards.told.edited");
        } else {
            work = core.run(new SubmitWork(contest, title, text, attached.wanted()));
            core.tell("awards.told.submitted");
        }
        core.dropDraft(getDraft());
        core.goTo(Where.work(core, work));
    }

    public void withdraw() {
        editing.ifPresent(work -> core.run(new WithdrawWork(work)));
        core.tell("awards.told.withdrawn");
        core.dropDraft(getDraft());
        core.goTo(core.at("week", Map.of()));
    }

    public void discard() {
        core.dropDraft(getDraft());
        core.goTo(editing.map(work -> Where.work(core, work)).orElseGet(() -> core.at("week", Map.of())));
    }

    public boolean isEditing() {
        return editing.isPresent();
    }

    public String getHeading() {
        return core.say(isEditing() ? "awards.submit.edit" : "awards.page.submit");
    }

    public String getWhere() {
        return core.say("awards.submit.where", where);
    }

    public String getDraft() {
        return "awards-submit-"
                + editing.map(EntryId::toString)
                        .or(() -> contest.map(EvaluationId::toString))
                        .orElse(core.viewer().here().handle().value());
    }

    public String getUploads() {
        return "/api/v1/groups/" + core.viewer().here().handle() + "/files/uploads";
    }

    public Attached getAttached() {
        return attached;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }
}
