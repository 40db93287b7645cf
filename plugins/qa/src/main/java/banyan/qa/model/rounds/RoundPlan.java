package banyan.qa.model.rounds;

import banyan.api.value.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * The deadlines of one round. They are counted on the clock at the wall of the group, so that a round that opens on Wednesday at
 * nine opens at nine in weeks of 167 and of 169 hours as well.
 *
 * @param prepareAt from then on questions go into the next round
 */
public record RoundPlan(Week week, Instant prepareAt, Instant openAt, Instant evaluateAt, Instant closeAt) {

    /** Where the clock skips the hour at which a phase should end, the phase still has a while. */
    private static final Duration LEAST = Duration.ofMinutes(30);

    public static RoundPlan of(Week week, Timetable times, ZoneId zone) {
        LocalDateTime opens = week.day(times.day()).atTime(times.at());
        Instant openAt = at(opens, zone);
        Instant evaluateAt = later(at(opens.plusHours(times.openHours()), zone), openAt);
        Instant closeAt = later(at(opens.plusHours(times.openHours() + times.evaluateHours()), zone), evaluateAt);
        Instant prepareAt = at(opens.minusDays(times.leadDays()), zone);
        return new RoundPlan(week, prepareAt.isAfter(openAt) ? openAt : prepareAt, openAt, evaluateAt, closeAt);
    }

    private static Instant at(LocalDateTime wall, ZoneId zone) {
        return wall.atZone(zone).toInstant();
    }

    private static Instant later(Instant wanted, Instant than) {
        Instant least = than.plus(LEAST);
        return wanted.isBefore(least) ? least : wanted;
    }

    /** The round that takes a question asked at this moment: the first whose collecting has not ended. */
    public static RoundPlan collecting(Instant now, Timetable times, ZoneId zone) {
        RoundPlan plan = of(Week.at(now, zone).previous(), times, zone);
        while (!plan.prepareAt().isAfter(now)) {
            plan = of(plan.week().next(), times, zone);
        }
        return plan;
    }
}
