package banyan.qa.page.rounds;

import banyan.api.page.Page;
import banyan.api.page.PageContext;
import banyan.api.socket.HomeCard;
import banyan.api.socket.Phase;
import banyan.api.usecase.Refusal;
import banyan.qa.model.rounds.Mover;
import banyan.qa.usecase.rounds.LineOfTime;
import banyan.qa.usecase.rounds.MoveRound;
import banyan.qa.usecase.rounds.RoundOf;
import banyan.qa.usecase.rounds.RoundView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One round: where it stands, what waits for me, what stands in it, how it came there. */
public final class RoundPage implements Page {

    /** Something the viewer can do now. */
    public record ToDo(String words, String href, String go) {}

    /** A question of the round. */
    public record Row(
            String title, String href, String asker, int answers, String unit, boolean solved, boolean mine) {}

    /** A line of the statement. */
    public record Line(String module, String words, @Nullable String href) {}

    /** A step that happened. */
    public record Happened(String phase, String at, String how) {}

    /** A step that the viewer may decide. */
    public record Move(String to, String label, String about) {}

    private final PageContext core;
    private @Nullable RoundView round;
    private String next = "";

    public RoundPage(PageContext core) {
        this.core = core;
    }

    @Override
    public void load() {
        try {
            round = core.run(new RoundOf(core.param("week").map(Weeks::read)));
        } catch (Refusal refused) {
            if (!refused.code().equals("NotFound.current")) {
                throw refused;
            }
        }
        next = Takes.say(core);
    }

    public boolean isThere() {
        return round != null;
    }

    public RoundView getRound() {
        return Objects.requireNonNull(round, "ask whether it is there first");
    }

    public String getHeading() {
        return isThere() ? Weeks.say(core, getRound().week()) : core.say("rounds.page.round");
    }

    /** What the week is about at this moment, with its end and what comes if nobody does anything. */
    public String getLead() {
        if (!isThere()) {
            return core.say("rounds.none.text");
        }
        String until = getRound().until().map(end -> Weeks.say(core, end)).orElse("");
        return core.say(
                "rounds.lead." + getRound().phase().name(),
                until,
                getRound().figures().scored(),
                getRound().figures().raters());
    }

    public boolean isNow() {
        return isThere() && getRound().until().isPresent();
    }

    public boolean isOverdue() {
        return isThere() && getRound().overdue();
    }

    public boolean isSkipped() {
        return isThere() && getRound().phase() == Phase.SKIPPED;
    }

    public String getNextText() {
        return next;
    }

    public List<HomeCard.Stop> getStops() {
        return isThere() ? LineOfTime.of(getRound().phase(), getRound().plan(), Weeks.words(core)) : List.of();
    }

    public List<ToDo> getToDos() {
        List<ToDo> all = new ArrayList<>();
        if (isThere()) {
            RoundView.ToDo mine = getRound().mine();
            add(all, "answer", mine.toAnswer(), "#questions");
            add(all, "rate", mine.toRate(), core.at("rate", Map.of()));
            add(all, "choose", mine.toChoose(), "#questions");
        }
        return all;
    }

    private void add(List<ToDo> all, String what, int count, String href) {
        if (count > 0) {
            all.add(new ToDo(core.say("rounds.todo." + what, count), href, core.say("rounds.todo." + what + ".go")));
        }
    }

    public List<Row> getQuestions() {
        return !isThere()
                ? List.of()
                : getRound().questions().stream()
                        .map(row -> new Row(
                                row.title(),
                                Weeks.question(core, row.id()),
                                row.asker().name(),
                                row.answers(),
                                core.say(row.answers() == 1 ? "qa.unit.answer" : "qa.unit.answers"),
                                row.state().name().equals("SOLVED"),
                                row.mine()))
                        .toList();
    }

    public List<Line> getStatement() {
        return !isThere()
                ? List.of()
                : getRound().statement().stream()
                        .map(line -> new Line(
                                line.module(), line.words(), line.address().isEmpty() ? null : line.address()))
                        .toList();
    }

    public boolean isClosed() {
        return isThere() && (getRound().phase() == Phase.CLOSED || getRound().phase() == Phase.DIGESTED);
    }

    public List<Happened> getHistory() {
        return !isThere()
                ? List.of()
                : getRound().history().stream()
                        .map(step -> new Happened(Weeks.say(core, step.phase()), Weeks.say(core, step.at()), how(step)))
                        .toList();
    }

    private String how(RoundView.Happened step) {
        String mover = core.say(
                "rounds.mover." + step.mover().name(),
                step.person().map(person -> person.name()).orElse(""),
                Weeks.say(core, step.planned()));
        if (step.why().isEmpty()) {
            return mover;
        }
        String why = step.mover() == Mover.FALLBACK ? core.say("rounds.why." + step.why()) : step.why();
        return core.say("rounds.why.with", mover, why);
    }

    public List<Move> getMoves() {
        return !isThere()
                ? List.of()
                : getRound().moves().stream()
                        .sorted()
                        .map(to -> new Move(
                                to.name(),
                                core.say("rounds.move." + to.name()),
                                core.say("rounds.move." + to.name() + ".about")))
                        .toList();
    }

    public void move() {
        Phase to = Optional.of(core.need("to"))
                .filter(name -> List.of("EVALUATE", "CLOSED", "SKIPPED").contains(name))
                .map(Phase::valueOf)
                .orElseThrow(() -> Refusal.rule("rounds", "OnlyModeratorsMove", core.need("to")));
        core.run(new MoveRound(
                Weeks.read(core.need("week")), to, core.param("why").orElse("")));
        core.tell("rounds.told.moved", Weeks.say(core, to));
    }

    public @Nullable String getOnDuty() {
        return isThere()
                ? getRound().onDuty().map(person -> person.card().name()).orElse(null)
                : null;
    }

    public @Nullable String getDigest() {
        return isThere() && !getRound().digest().isEmpty() ? getRound().digest() : null;
    }

    public String getWeek() {
        return isThere() ? getRound().week().value() : "";
    }

    public String getHere() {
        return isThere() ? Weeks.at(core, getRound().week()) : core.at("round", Map.of());
    }

    public String getArchive() {
        return core.at("archive", Map.of());
    }

    public @Nullable String getResults() {
        return isClosed() ? core.at("results", Map.of("week", getWeek())) : null;
    }

    public @Nullable String getPlan() {
        return core.viewer().may("rounds.plan") ? core.at("plan", Map.of()) : null;
    }

    public @Nullable String getRate() {
        return isThere()
                        && getRound().phase() == Phase.EVALUATE
                        && core.viewer().may("rounds.rate")
                ? core.at("rate", Map.of())
                : null;
    }

    public @Nullable String getAsk() {
        return core.viewer().may("qa.ask") ? "/g/" + core.viewer().here().handle() + "/qa/ask" : null;
    }
}
