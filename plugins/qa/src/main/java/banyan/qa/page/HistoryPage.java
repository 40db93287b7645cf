package banyan.qa.page;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.usecase.Query;
import banyan.qa.model.Change;
import banyan.qa.usecase.History;
import banyan.qa.usecase.HistoryOfAnswer;
import banyan.qa.usecase.HistoryOfQuestion;
import banyan.qa.usecase.HistoryOfSummary;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The versions of a question, a summary or an answer, and what changed between two of them. */
public final class HistoryPage implements Page {

    /** A version and the address at which it is compared with the one before. */
    public record Row(String label, String by, Instant at, String href, boolean current) {}

    /** A part of the text with what went and what came. */
    public record Part(String label, List<Piece> pieces) {}

    /** A piece of it. */
    public record Piece(String text, boolean gone, boolean came) {}

    private static final List<String> KINDS = List.of("question", "answer", "summary");

    private final PageContext core;
    private String kind = "question";
    private String id = "";
    private @Nullable History history;

    public HistoryPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        kind = KINDS.stream()
                .filter(each -> core.param(each).isPresent())
                .findFirst()
                .orElse("question");
        id = core.need(kind);
        history = core.run(query(version("from"), version("to")));
    }

    private Query<History> query(Optional<Integer> from, Optional<Integer> to) {
        return switch (kind) {
            case "answer" -> new HistoryOfAnswer(Where.answerIn(id), from, to);
            case "summary" -> new HistoryOfSummary(Where.questionIn(id), from, to);
            default -> new HistoryOfQuestion(Where.questionIn(id), from, to);
        };
    }

    /** What is no number is as good as none: the newest change is shown. */
    private Optional<Integer> version(String name) {
        return core.param(name).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf);
    }

    public History getHistory() {
        return Objects.requireNonNull(history, "load() runs first");
    }

    public String getHeading() {
        return core.say("qa.history." + kind);
    }

    public String getBack() {
        return Where.question(core, getHistory().question()) + (kind.equals("answer") ? "#answer-" + id : "");
    }

    public boolean isSingle() {
        return getHistory().versions().size() < 2;
    }

    public String getCompared() {
        return core.say(
                "qa.history.compared",
                getHistory().from() + first(),
                getHistory().to() + first());
    }

    /** Versions count from one for people; a summary's do already. */
    private int first() {
        return kind.equals("summary") ? 0 : 1;
    }

    public List<Row> getRows() {
        List<History.Version> all = getHistory().versions();
        return all.stream()
                .map(version -> new Row(
                        core.say("qa.history.version", version.version() + first()),
                        version.by().name(),
                        version.at(),
                        at(version.version()),
                        version.version() == getHistory().to()))
                .toList();
    }

    private String at(int version) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put(kind, id);
        query.put("to", Integer.toString(version));
        return core.at("history", query);
    }

    public List<Part> getParts() {
        return getHistory().changes().stream()
                .map(part -> new Part(
                        core.say("qa.part." + part.part()),
                        part.change().pieces().stream().map(HistoryPage::piece).toList()))
                .toList();
    }

    private static Piece piece(Change.Piece piece) {
        return new Piece(piece.text(), piece.fate() == Change.Fate.GONE, piece.fate() == Change.Fate.NEW);
    }
}
