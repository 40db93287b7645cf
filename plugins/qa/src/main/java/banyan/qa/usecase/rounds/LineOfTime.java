package banyan.qa.usecase.rounds;

import banyan.api.socket.HomeCard.Stop;
import banyan.api.socket.HomeCard.When;
import banyan.api.socket.Phase;
import java.time.Instant;
import java.util.List;

/** A round as a line of time with a "now": on its own page, and on the group's home. */
public final class LineOfTime {

    private static final List<Phase> LINE =
            List.of(Phase.COLLECT, Phase.PREPARE, Phase.OPEN, Phase.EVALUATE, Phase.CLOSED, Phase.DIGESTED);

    /** The language of the viewer and the clock of the group. */
    public interface Words {
        String say(String key, Object... values);

        String say(Instant at);
    }

    private LineOfTime() {}

    /** The stops in their order; none of a round that was skipped is now. */
    public static List<Stop> of(Phase phase, RoundView.Plan plan, Words words) {
        return LINE.stream()
                .map(stop ->
                        new Stop(words.say("rounds.phase." + stop.name()), text(stop, plan, words), when(stop, phase)))
                .toList();
    }

    private static When when(Phase stop, Phase phase) {
        int step = Integer.compare(LINE.indexOf(stop), LINE.indexOf(phase));
        if (step < 0 || phase == Phase.DIGESTED) {
            return When.DONE;
        }
        return step == 0 ? When.NOW : When.COMING;
    }

    private static String text(Phase stop, RoundView.Plan plan, Words words) {
        return switch (stop) {
            case COLLECT -> words.say("rounds.line.until", words.say(plan.prepareAt()));
            case PREPARE -> words.say("rounds.line.until", words.say(plan.openAt()));
            case OPEN -> words.say("rounds.line.span", words.say(plan.openAt()), words.say(plan.evaluateAt()));
            case EVALUATE -> words.say("rounds.line.until", words.say(plan.closeAt()));
            case CLOSED -> words.say("rounds.line.closed");
            case DIGESTED, SKIPPED -> words.say("rounds.line.digested");
        };
    }
}
