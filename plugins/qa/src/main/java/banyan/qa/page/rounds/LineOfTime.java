package banyan.qa.page.rounds;

import banyan.api.page.PageContext;
import banyan.api.socket.Phase;
import banyan.qa.usecase.rounds.RoundView;
import java.util.ArrayList;
import java.util.List;

/** A round as a line of time with a "now". */
public final class LineOfTime {

    /** One stop on the line. */
    public record Stop(String number, String title, String text, String state) {}

    private static final List<Phase> LINE =
            List.of(Phase.COLLECT, Phase.PREPARE, Phase.OPEN, Phase.EVALUATE, Phase.CLOSED, Phase.DIGESTED);

    private LineOfTime() {}

    static List<Stop> of(RoundView round, PageContext core) {
        List<Stop> stops = new ArrayList<>();
        int now = LINE.indexOf(round.phase());
        for (Phase phase : LINE) {
            int at = stops.size();
            String state = at < now || round.phase() == Phase.DIGESTED ? "done" : at == now ? "now" : "";
            stops.add(new Stop(String.valueOf(at + 1), Weeks.say(core, phase), text(round, phase, core), state));
        }
        return stops;
    }

    private static String text(RoundView round, Phase phase, PageContext core) {
        RoundView.Plan plan = round.plan();
        return switch (phase) {
            case COLLECT -> core.say("rounds.line.until", Weeks.say(core, plan.prepareAt()));
            case PREPARE -> core.say("rounds.line.until", Weeks.say(core, plan.openAt()));
            case OPEN ->
                core.say("rounds.line.span", Weeks.say(core, plan.openAt()), Weeks.say(core, plan.evaluateAt()));
            case EVALUATE -> core.say("rounds.line.until", Weeks.say(core, plan.closeAt()));
            case CLOSED -> core.say("rounds.line.closed");
            case DIGESTED, SKIPPED -> core.say("rounds.line.digested");
        };
    }
}
