package banyan.qa.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Violation;
import banyan.api.value.Handle;
import banyan.qa.model.Outcome;
import banyan.qa.model.QuestionId;
import banyan.qa.model.Rules;
import banyan.qa.usecase.AnswerOf;
import banyan.qa.usecase.CloseAsDuplicate;
import banyan.qa.usecase.FlagQuestion;
import banyan.qa.usecase.KeepQuestion;
import banyan.qa.usecase.MoveQuestion;
import banyan.qa.usecase.MoveTargets;
import banyan.qa.usecase.NudgeToCharter;
import banyan.qa.usecase.Positioned;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.QuestionView;
import banyan.qa.usecase.ReportApplied;
import banyan.qa.usecase.SimilarQuestions;
import banyan.qa.usecase.SplitAnswer;
import banyan.qa.usecase.SplitRemark;
import banyan.qa.usecase.UpkeepOf;
import banyan.qa.usecase.UpkeepView;
import banyan.qa.usecase.WriteSummary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a question is kept in order: each part only for those who may. */
public final class OrderPage implements Page {

    private static final Pattern KEY = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final PageContext core;
    private @Nullable QuestionView question;
    private @Nullable Care care;
    private Positioned.Words charter = new Positioned.Words("", List.of(), List.of());
    private List<MoveTargets.Target> targets = List.of();
    private List<SimilarQuestions.Row> alike = List.of();

    public OrderPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        QuestionView shown = core.run(new QuestionOf(id(), Optional.empty()));
        UpkeepView upkeep = core.run(new UpkeepOf(shown.id()));
        question = shown;
        care = new Care(core, upkeep, shown.id().toString());
        if (upkeep.may().order()) {
            charter = core.run(new Positioned());
            targets = core.run(new MoveTargets(shown.id()));
        }
        if (isMayEnd()) {
            alike = core.run(new SimilarQuestions(shown.text().title(), Optional.of(shown.id())));
        }
    }

    private QuestionId id() {
        return core.param("question").map(Where::questionIn).orElseGet(() -> core.run(
                        new AnswerOf(Where.answerIn(core.need("answer"))))
                .question());
    }

    public QuestionView getQuestion() {
        return Objects.requireNonNull(question, "load() runs first");
    }

    public Care getCare() {
        return Objects.requireNonNull(care, "load() runs first");
    }

    public UpkeepView.May getMay() {
        return getCare().getView().may();
    }

    public boolean isMayEnd() {
        return getQuestion().may().close() && !getCare().isDuplicate();
    }

    /** Whether an answer or a remark is to become a question. */
    public boolean isSplitting() {
        return core.param("answer").or(() -> core.param("remark")).isPresent();
    }

    public Positioned.Words getCharter() {
        return charter;
    }

    public Map<String, String> getTargets() {
        Map<String, String> all = new LinkedHashMap<>();
        targets.forEach(target -> all.put(target.handle().value(), target.name()));
        return all;
    }

    public Map<String, String> getAlike() {
        Map<String, String> all = new LinkedHashMap<>();
        alike.forEach(row -> all.put(row.question().toString(), row.label() + " · " + row.note()));
        return all;
    }

    public String getSummaryNow() {
        return getCare().getView().summary().map(UpkeepView.Summary::words).orElse("");
    }

    public String getOutcomeNow() {
        return getCare()
                .getView()
                .report()
                .map(report -> report.outcome().name())
                .orElse("");
    }

    public String getOutcomeWordsNow() {
        return getCare().getView().report().map(UpkeepView.Report::words).orElse("");
    }

    public String getBack() {
        return Where.question(core, getQuestion().id());
    }

    public String getHere() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("question", getQuestion().id().toString());
        core.param("answer").ifPresent(answer -> query.put("answer", answer));
        core.param("remark").ifPresent(remark -> query.put("remark", remark));
        return core.at("order", query);
    }

    private String typed(String name) {
        return core.param(name).orElse("");
    }

    private void back(String told) {
        core.tell(told);
        core.goTo(getBack());
    }

    public void summarise() {
        core.run(new WriteSummary(id(), number(typed("version")), typed("words")));
        back("qa.told.summarised");
    }

    private static int number(String text) {
        try {
            return Math.max(0, Integer.parseInt(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    public void report() {
        Outcome outcome = Pattern.matches("WORKED|PARTLY|FAILED", typed("outcome"))
                ? Outcome.valueOf(typed("outcome"))
                : missing("outcome");
        core.run(new ReportApplied(id(), outcome, typed("outcomeWords")));
        back("qa.told.reported");
    }

    public void flag() {
        core.run(new FlagQuestion(id(), typed("reason")));
        back("qa.told.flagged");
    }

    public void keep() {
        core.run(new KeepQuestion(id()));
        back("qa.told.kept");
    }

    public void nudge() {
        core.run(new NudgeToCharter(id(), typed("nudgeWords")));
        back("qa.told.nudged");
    }

    public void move() {
        Handle to = targets.stream()
                .map(MoveTargets.Target::handle)
                .filter(handle -> handle.value().equals(typed("to")))
                .findFirst()
                .orElseGet(() -> missing("to"));
        core.run(new MoveQuestion(id(), to));
        core.tell("qa.told.moved");
        core.goTo(core.at("questions", Map.of()));
    }

    public void split() {
        Optional<String> remark = core.param("remark");
        QuestionId made = remark.isPresent()
                ? core.run(new SplitRemark(Where.remarkIn(remark.get()), typed("title")))
                : core.run(new SplitAnswer(Where.answerIn(core.need("answer")), typed("title")));
        core.tell("qa.told.split");
        core.goTo(Where.question(core, made));
    }

    /** One of those alike, or any other by its address. */
    public void closeAsDuplicate() {
        Matcher key = KEY.matcher(typed("address").isBlank() ? typed("of") : typed("address"));
        QuestionId of = key.find() ? new QuestionId(UUID.fromString(key.group())) : missing("address");
        core.run(new CloseAsDuplicate(id(), of));
        back("qa.told.duplicate");
    }

    private <T> T missing(String field) {
        throw new Refusal(
                Refusal.Kind.INVALID,
                Rules.MODULE,
                "ChooseFirst",
                List.of(),
                List.of(new Violation(field, "NotNull", core.say("qa.refusal.ChooseFirst"))));
    }
}
