package banyan.qa.usecase.rounds;

import banyan.api.event.Events;
import banyan.api.people.PersonRef;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.qa.model.rounds.Mover;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.Step;
import banyan.qa.store.Authorship;
import banyan.qa.store.rounds.RoundStore;
import java.time.Duration;
import java.time.Instant;

/** Makes one step of a round: the phase, its line in the history and its announcement, together or not at all. */
final class Steps {

    /** Later than this the portal must have stood still. */
    private static final Duration LATE = Duration.ofMinutes(15);

    private final RoundStore rounds;
    private final Events events;

    Steps(PluginContext core) {
        this.rounds = new RoundStore(core.data());
        this.events = core.events();
    }

    void byTheClock(Round round, Phase to, Instant now) {
        boolean late = round.plannedFor(to).plus(LATE).isBefore(now);
        go(round, to, late ? Mover.CATCH_UP : Mover.CLOCK, Authorship.NOBODY, "", now);
    }

    /** @param why a key of the bundle, under {@code rounds.why.} */
    void instead(Round round, Phase to, String why, Instant now) {
        go(round, to, Mover.FALLBACK, Authorship.NOBODY, why, now);
    }

    /** Ends a round in a group that has no rounds any more. */
    void off(Round round, Instant now) {
        Instant planned = round.plannedFor(Phase.SKIPPED);
        round.stop(now);
        rounds.add(new Step(rounds.newId(), round, planned, Mover.FALLBACK, Authorship.NOBODY, "off"));
        events.fire(new RoundMoved(round.group(), round.week(), Phase.SKIPPED, now));
    }

    void go(Round round, Phase to, Mover mover, PersonRef person, String why, Instant now) {
        Instant planned = round.plannedFor(to);
        round.goTo(to, now);
        rounds.add(new Step(rounds.newId(), round, planned, mover, person, why));
        events.fire(new RoundMoved(round.group(), round.week(), to, now));
    }
}
