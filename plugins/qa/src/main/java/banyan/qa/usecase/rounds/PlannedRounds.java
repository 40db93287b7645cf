package banyan.qa.usecase.rounds;

import banyan.api.group.Group;
import banyan.api.people.Viewer;
import banyan.api.plugin.PluginContext;
import banyan.api.socket.Phase;
import banyan.api.value.Week;
import banyan.qa.model.rounds.Pause;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundPlan;
import banyan.qa.store.rounds.RoundStore;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The weeks ahead. Nothing is written here: what has not begun is reckoned from the settings. */
public final class PlannedRounds {

    /** How many weeks ahead a pause can be planned. */
    static final int FURTHEST = 60;

    private static final int SHOWN = 12;

    private final RoundStore rounds;
    private final WeekBook weeks;
    private final Clock clock;

    public PlannedRounds(PluginContext core) {
        this.rounds = new RoundStore(core.data());
        this.weeks = new WeekBook(core);
        this.clock = core.clock();
    }

    /** The round that takes a question now, as {@link WeekBook#taking} would find it. */
    public NextRound.Result next(NextRound q, Viewer by) {
        Group group = by.here();
        Instant now = clock.instant();
        RoundPlan plan = rounds.running(group.ref()).stream()
                .filter(round -> round.phase() == Phase.COLLECT
                        && round.due().filter(now::isBefore).isPresent())
                .filter(round -> rounds.pause(group.ref(), round.week()).isEmpty())
                .findFirst()
                .map(Round::plan)
                .orElseGet(() -> reckoned(group, now));
        return new NextRound.Result(plan.week(), plan.prepareAt(), plan.openAt());
    }

    private RoundPlan reckoned(Group group, Instant now) {
        Week week = weeks.byTheClock(group, now).week();
        Optional<Week> after =
                rounds.last(group.ref()).map(round -> round.week().next());
        if (after.filter(week::isBefore).isPresent()) {
            week = after.get();
        }
        while (rounds.pause(group.ref(), week).isPresent()
                || !weeks.planOf(week, group).prepareAt().isAfter(now)) {
            week = week.next();
        }
        return weeks.planOf(week, group);
    }

    public List<PlannedWeeks.Row> plan(PlannedWeeks q, Viewer by) {
        Group group = by.here();
        Week first = weeks.byTheClock(group, clock.instant()).week();
        Map<Week, Pause> pauses =
                rounds.pauses(group.ref(), first).stream().collect(Collectors.toMap(Pause::week, Function.identity()));
        List<Week> shown = new ArrayList<>();
        for (int i = 0; i < SHOWN; i++) {
            shown.add(first.plus(i));
        }
        pauses.keySet().stream().sorted().filter(week -> !shown.contains(week)).forEach(shown::add);
        Map<Week, Round> begun =
                rounds.of(group.ref(), shown).stream().collect(Collectors.toMap(Round::week, Function.identity()));
        return shown.stream()
                .map(week -> row(
                        Optional.ofNullable(begun.get(week)),
                        Optional.ofNullable(pauses.get(week)),
                        weeks.planOf(week, group)))
                .toList();
    }

    private static PlannedWeeks.Row row(Optional<Round> begun, Optional<Pause> pause, RoundPlan reckoned) {
        RoundPlan plan = begun.map(Round::plan).orElse(reckoned);
        return new PlannedWeeks.Row(
                plan.week(),
                plan.prepareAt(),
                plan.openAt(),
                plan.closeAt(),
                pause.map(Pause::why),
                begun.map(round -> round.phase() == Phase.COLLECT).orElse(true));
    }
}
