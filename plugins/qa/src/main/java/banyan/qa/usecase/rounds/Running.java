package banyan.qa.usecase.rounds;

import banyan.api.group.Group;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.DigestPublished;
import banyan.api.socket.Phase;
import banyan.api.socket.SettlementLine;
import banyan.api.usecase.Done;
import banyan.api.value.Week;
import banyan.qa.model.rounds.Mover;
import banyan.qa.model.rounds.Pause;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundGoesForward;
import banyan.qa.model.rounds.RoundRules;
import banyan.qa.model.rounds.RoundRules.OnlyModeratorsMove;
import banyan.qa.model.rounds.RoundRules.PauseIsAhead;
import banyan.qa.model.rounds.Settled;
import banyan.qa.store.rounds.RoundStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people decide about rounds: going on early, pausing a week. And what other modules report back. */
public final class Running {

    private final RoundStore rounds;
    private final WeekBook weeks;
    private final Cycle cycle;
    private final Steps steps;
    private final RoundNews news;
    private final Clock clock;

    public Running(PluginContext core, Cycle cycle) {
        this.rounds = new RoundStore(core.data());
        this.weeks = new WeekBook(core);
        this.cycle = cycle;
        this.steps = new Steps(core);
        this.news = new RoundNews(core);
        this.clock = core.clock();
    }

    public Done move(MoveRound c, Viewer by) {
        Group group = by.here();
        rounds.hold(group.ref());
        Round round = rounds.get(group.ref(), c.week());
        RoundRules.check(new OnlyModeratorsMove(c.to()), new RoundGoesForward(round, c.to()));
        Instant now = clock.instant();
        String why = Discussing.reason(c.why());
        Runnable step = () -> steps.go(round, c.to(), Mover.MODERATOR, by.self(), why, now);
        switch (c.to()) {
            case SKIPPED -> cycle.skip(round, group, step, now);
            case CLOSED -> cycle.closeBy(round, group, step, now);
            default -> {
                step.run();
                cycle.endEarlyWhereNobodyCanRate(round, group, now);
                news.discussed(round, group);
            }
        }
        news.tell(List.of(round), group);
        return Done.DONE;
    }

    public Done pause(PauseWeek c, Viewer by) {
        rounds.hold(by.groupRef());
        checkAhead(c.week(), by.here());
        if (rounds.pause(by.groupRef(), c.week()).isEmpty()) {
            rounds.add(new Pause(
                    rounds.newId(), by.groupRef(), c.week(), Discussing.reason(c.why()), by.self(), clock.instant()));
        }
        return Done.DONE;
    }

    public Done resume(ResumeWeek c, Viewer by) {
        rounds.hold(by.groupRef());
        checkAhead(c.week(), by.here());
        rounds.pause(by.groupRef(), c.week()).ifPresent(rounds::remove);
        return Done.DONE;
    }

    /** A week can be paused as long as its questions are collected, and no further ahead than anyone plans. */
    private void checkAhead(Week week, Group group) {
        Instant now = clock.instant();
        Week first = weeks.byTheClock(group, now).week();
        boolean collecting = rounds.find(group.ref(), week)
                .map(round -> round.phase() == Phase.COLLECT)
                .orElse(!week.isBefore(first));
        RoundRules.check(new PauseIsAhead(week.value(), collecting && first.until(week) <= PlannedRounds.FURTHEST));
    }

    public void settled(SettlementLine line) {
        rounds.add(new Settled(rounds.newId(), line, clock.instant()));
    }

    /** The last step of a round. A digest of a week that is not closed changes nothing. */
    public void digested(DigestPublished digest) {
        rounds.hold(digest.group());
        Optional<Round> round = rounds.find(digest.group(), digest.week()).filter(one -> one.phase() == Phase.CLOSED);
        round.ifPresent(one -> {
            one.digestedAs(digest.address().length() > 300 ? "" : digest.address());
            steps.go(one, Phase.DIGESTED, Mover.DIGEST, digest.by(), "", clock.instant());
        });
    }
}
