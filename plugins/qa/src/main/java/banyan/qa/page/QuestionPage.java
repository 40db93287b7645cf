package banyan.qa.page;

import banyan.api.file.FileInfo;
import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.page.rounds.InRound;
import banyan.qa.usecase.AnswerView;
import banyan.qa.usecase.CloseQuestion;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.QuestionView;
import banyan.qa.usecase.ReopenQuestion;
import banyan.qa.usecase.UnmarkBestAnswer;
import banyan.qa.usecase.UpkeepOf;
import banyan.qa.usecase.WhereIsQuestion;
import banyan.qa.usecase.WithdrawAnswer;
import banyan.qa.usecase.WithdrawQuestion;
import banyan.qa.usecase.rounds.ConfirmHelp;
import banyan.qa.usecase.rounds.Discuss;
import banyan.qa.usecase.rounds.HideRemark;
import banyan.qa.usecase.rounds.TakeBackHelp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One question as a document, its answers, and what the viewer may decide. */
public final class QuestionPage implements Page {

    /** A topic and the questions about it. */
    public record Chip(String label, String href) {}

    /** An answer as the page shows it. */
    public record Shown(
            String id,
            String author,
            String line,
            String methodHtml,
            String reasoningHtml,
            Instant at,
            boolean edited,
            boolean best,
            List<FileInfo> files,
            AnswerView.May may,
            String edit,
            InRound.Stand stand) {}

    private final PageContext core;
    private @Nullable QuestionView question;
    private @Nullable InRound inRound;
    private @Nullable Care care;
    private List<Shown> answers = List.of();

    public QuestionPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        QuestionId id = id();
        try {
            question = core.run(new QuestionOf(id, core.param("after")));
        } catch (Refusal refused) {
            elsewhere(id, refused);
            return;
        }
        inRound = new InRound(core, id);
        answers = getQuestion().answers().items().stream().map(this::shown).toList();
        care = new Care(core, core.run(new UpkeepOf(id)), id.toString());
    }

    /** A question that went to another group is still found under its old address. */
    private void elsewhere(QuestionId id, Refusal refused) {
        if (refused.kind() != Refusal.Kind.NOT_FOUND) {
            throw refused;
        }
        core.goTo(core.run(new WhereIsQuestion(id)).address().orElseThrow(() -> refused));
    }

    public Care getCare() {
        return Objects.requireNonNull(care, "load() runs first");
    }

    private QuestionId id() {
        return Where.questionIn(core.need("question"));
    }

    private AnswerId answer() {
        return Where.answerIn(core.need("answer"));
    }

    public QuestionView getQuestion() {
        return Objects.requireNonNull(question, "load() runs first");
    }

    public InRound getInRound() {
        return Objects.requireNonNull(inRound, "load() runs first");
    }

    public Badge getBadge() {
        return Badge.of(getQuestion().state(), getQuestion().answerCount(), core);
    }

    public String getAskerLine() {
        return getQuestion().asker().line().map(line -> " · " + line).orElse("");
    }

    public boolean isEdited() {
        return getQuestion().editedAt().isPresent();
    }

    public List<Part> getParts() {
        return Part.of(getQuestion().html(), core);
    }

    public List<Chip> getTopics() {
        return getQuestion().topics().stream()
                .map(topic -> new Chip(topic, core.at("questions", Map.of("topic", topic))))
                .toList();
    }

    public String getAnswersTitle() {
        int count = getQuestion().answerCount();
        return core.say(count == 1 ? "qa.answers.one" : "qa.answers.many", count);
    }

    public List<Shown> getAnswers() {
        return answers;
    }

    private Shown shown(AnswerView answer) {
        return new Shown(
                answer.id().toString(),
                answer.author().name(),
                answer.author().line().orElse(""),
                answer.methodHtml(),
                answer.reasoningHtml(),
                answer.givenAt(),
                answer.editedAt().isPresent(),
                answer.best(),
                answer.files(),
                answer.may(),
                Where.edit(core, answer.id()),
                getInRound().of(answer.id()));
    }

    /** The parts that the completeness check misses, for the asker's eyes. */
    public List<String> getMissing() {
        return getQuestion().may().edit()
                ? getQuestion().completeness().points().stream()
                        .filter(point -> !point.good())
                        .map(point -> CompletenessLine.of(point, core).text())
                        .toList()
                : List.of();
    }

    public boolean isMine() {
        return core.viewer().is(getQuestion().asker().ref());
    }

    public String getHere() {
        return Where.question(core, getQuestion().id());
    }

    public String getEdit() {
        return Where.edit(core, getQuestion().id());
    }

    public String getAnswer() {
        return Where.answer(core, getQuestion().id());
    }

    public @Nullable String getNext() {
        return getQuestion()
                .answers()
                .next()
                .map(cursor -> core.at("questions/" + getQuestion().id(), Map.of("after", cursor)))
                .orElse(null);
    }

    public @Nullable String getFirst() {
        return core.param("after").isPresent() ? getHere() : null;
    }

    public void markBest() {
        core.run(new MarkBestAnswer(id(), answer()));
        core.tell("qa.told.best");
    }

    public void unmarkBest() {
        core.run(new UnmarkBestAnswer(id()));
        core.tell("qa.told.unmarked");
    }

    public void close() {
        core.run(new CloseQuestion(id()));
        core.tell("qa.told.closed");
    }

    public void reopen() {
        core.run(new ReopenQuestion(id()));
        core.tell("qa.told.reopened");
    }

    public void withdraw() {
        core.run(new WithdrawQuestion(id()));
        core.tell("qa.told.withdrawn");
        core.goTo(core.at("questions", Map.of()));
    }

    public void withdrawAnswer() {
        core.run(new WithdrawAnswer(answer()));
        core.tell("qa.told.answerWithdrawn");
    }

    public void helped() {
        core.run(new ConfirmHelp(answer()));
        core.tell("qa.told.helped");
    }

    public void notHelped() {
        core.run(new TakeBackHelp(answer()));
        core.tell("qa.told.notHelped");
    }

    public void discuss() {
        core.run(new Discuss(
                id(),
                core.param("about").filter(text -> !text.isEmpty()).map(Where::answerIn),
                core.param("body").orElse("")));
        core.tell("rounds.told.said");
    }

    public void hideRemark() {
        core.run(new HideRemark(
                Where.key("remark", core.need("remark")), core.param("why").orElse("")));
        core.tell("rounds.told.hidden");
    }
}
