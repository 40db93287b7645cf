package banyan.qa.page;

import banyan.api.page.Attached;
import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.qa.model.AnswerId;
import banyan.qa.model.Depth;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.usecase.AnswerOf;
import banyan.qa.usecase.AnswerQuestion;
import banyan.qa.usecase.AnswerView;
import banyan.qa.usecase.CheckDepth;
import banyan.qa.usecase.EditAnswer;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.QuestionView;
import banyan.qa.usecase.ReadAnswerDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes an answer beside its question, or changes one's own. */
public final class AnswerPage implements Page {

    private final PageContext core;
    private final Attached attached = new Attached(Rules.MODULE);
    private Optional<AnswerId> editing = Optional.empty();
    private @Nullable QuestionView question;
    private int version;
    private String method = "";
    private String reasoning = "";
    private final WordFile word;
    private Depth depth = new Depth(List.of());
    private String methodHtml = "";
    private String reasoningHtml = "";

    public AnswerPage(PageContext core) {
        this.core = core;
        this.word = new WordFile(core);
    }

    @Override
    public void load() {
        editing = core.param("answer").map(Where::answerIn);
        QuestionId of = editing.map(this::take).orElseGet(() -> Where.questionIn(core.need("question")));
        question = core.run(new QuestionOf(of, Optional.empty()));
        check();
    }

    /** Looks at what is written so far, and keeps it where it is. */
    public void check() {
        var looked = core.run(new CheckDepth(method, reasoning));
        depth = looked.depth();
        methodHtml = looked.methodHtml();
        reasoningHtml = looked.reasoningHtml();
    }

    /** Puts a Word document into the fields; what was typed stays before it. */
    public void takeWord() {
        word.read(file -> core.run(new ReadAnswerDocument(file))).ifPresent(read -> {
            method = WordFile.after(method, read.method());
            reasoning = WordFile.after(reasoning, read.reasoning());
            word.took(read.leftOut());
            check();
        });
    }

    private QuestionId take(AnswerId id) {
        AnswerView answer = core.run(new AnswerOf(id));
        version = answer.version();
        method = answer.method();
        reasoning = answer.reasoning();
        attached.take(answer.files());
        return answer.question();
    }

    public void publish() {
        if (editing.isPresent()) {
            core.run(new EditAnswer(editing.get(), version, method, reasoning, attached.wanted()));
            core.tell("qa.told.answerEdited");
        } else {
            core.run(new AnswerQuestion(getQuestion().id(), method, reasoning, attached.wanted()));
            core.tell("qa.told.answered");
        }
        core.dropDraft(getDraft());
        core.goTo(getBack());
    }

    public void discard() {
        core.dropDraft(getDraft());
        core.goTo(getBack());
    }

    public QuestionView getQuestion() {
        return Objects.requireNonNull(question, "load() runs first");
    }

    public List<Part> getParts() {
        return Part.of(getQuestion().html(), core);
    }

    public boolean isEditing() {
        return editing.isPresent();
    }

    public String getHeading() {
        return core.say(isEditing() ? "qa.answer.edit" : "qa.page.answer");
    }

    public String getBack() {
        return Where.question(core, getQuestion().id());
    }

    public String getDraft() {
        return "qa-answer-"
                + editing.map(AnswerId::toString).orElse(getQuestion().id().toString());
    }

    public String getUploads() {
        return "/api/v1/groups/" + core.viewer().here().handle() + "/files/uploads";
    }

    public List<DepthLine> getPoints() {
        return depth.points().stream().map(point -> DepthLine.of(point, core)).toList();
    }

    public int getDone() {
        return depth.done();
    }

    public int getOutOf() {
        return depth.outOf();
    }

    public String getDoneText() {
        return core.say("qa.depth.done", depth.done(), depth.outOf());
    }

    public String getMethodHtml() {
        return methodHtml;
    }

    public String getReasoningHtml() {
        return reasoningHtml;
    }

    public WordFile getWord() {
        return word;
    }

    public Attached getAttached() {
        return attached;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String typed) {
        method = typed;
    }

    public String getReasoning() {
        return reasoning;
    }

    public void setReasoning(String typed) {
        reasoning = typed;
    }
}
