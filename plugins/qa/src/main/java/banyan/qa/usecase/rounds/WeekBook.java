package banyan.qa.usecase.rounds;

import banyan.api.group.Group;
import banyan.api.plugin.PluginContext;
import banyan.api.settings.Settings;
import banyan.api.socket.Phase;
import banyan.api.value.Week;
import banyan.qa.RoundSettings;
import banyan.qa.model.Prose;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundPlan;
import banyan.qa.model.rounds.Timetable;
import banyan.qa.store.rounds.RoundStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Knows which week has which round, and begins rounds. There is one for each week, also for those in which the portal stood
 * still. Hold the group before you write here.
 */
final class WeekBook {

    /** After a longer silence the weeks between get no round of their own: the module was off, nobody waited for them. */
    private static final int SILENCE = 60;

    private final RoundStore rounds;
    private final Settings<RoundSettings> settings;

    WeekBook(PluginContext core) {
        this.rounds = new RoundStore(core.data());
        this.settings = core.settings(RoundSettings.class);
    }

    private Timetable timetable(Group group) {
        RoundSettings here = settings.in(group.ref());
        return new Timetable(here.opensOn(), here.opensAt(), here.leadDays(), here.openHours(), here.evaluateHours());
    }

    private List<String> criteria(Group group) {
        List<String> readable = settings.in(group.ref()).criteria().stream()
                .map(Prose::line)
                .filter(word -> !word.isEmpty())
                .toList();
        return readable.isEmpty() ? List.of("works") : readable;
    }

    /** What the clock says, without writing anything: the round that takes questions now. */
    RoundPlan byTheClock(Group group, Instant now) {
        return RoundPlan.collecting(now, timetable(group), group.zone());
    }

    RoundPlan planOf(Week week, Group group) {
        return RoundPlan.of(week, timetable(group), group.zone());
    }

    /** Begins every round up to the one that collects now. */
    void begin(Group group, Instant now) {
        RoundPlan collecting = byTheClock(group, now);
        Optional<Round> last = rounds.last(group.ref());
        Week next = last.map(round -> round.week().next()).orElse(collecting.week());
        if (next.until(collecting.week()) > SILENCE) {
            next = collecting.week();
        }
        for (Week week = next; !collecting.week().isBefore(week); week = week.next()) {
            begin(week, group, now);
        }
        rounds.running(group.ref()).stream()
                .filter(round -> round.phase() == Phase.COLLECT)
                .forEach(round -> takeOverSettings(round, group, now));
    }

    private Round begin(Week week, Group group, Instant now) {
        Round round = new Round(rounds.newId(), group.ref(), planOf(week, group), criteria(group), now);
        rounds.add(round);
        return round;
    }

    /** Unless that would end the collecting at once: what was announced holds then. */
    private void takeOverSettings(Round round, Group group, Instant now) {
        RoundPlan plan = planOf(round.week(), group);
        if (plan.prepareAt().isAfter(now)) {
            round.planAnew(plan, criteria(group));
        }
    }

    /** The round that takes what is asked now: the first that still collects and is no pause. */
    Round taking(Group group, Instant now) {
        begin(group, now);
        for (Round round : rounds.running(group.ref())) {
            boolean collects = round.mayGoTo(Phase.PREPARE)
                    && round.due().filter(now::isBefore).isPresent();
            if (collects && rounds.pause(group.ref(), round.week()).isEmpty()) {
                return round;
            }
        }
        Week week = rounds.last(group.ref()).map(round -> round.week().next()).orElseThrow();
        while (rounds.pause(group.ref(), week).isPresent()
                || !planOf(week, group).prepareAt().isAfter(now)) {
            begin(week, group, now);
            week = week.next();
        }
        return begin(week, group, now);
    }
}
