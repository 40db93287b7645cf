package banyan.moderation.usecase;

import banyan.api.group.Group;
import banyan.api.value.Week;
import banyan.moderation.model.Rules;
import banyan.moderation.model.Rules.WeekIsAhead;
import banyan.moderation.model.Rules.WeekIsNear;
import banyan.moderation.model.Rules.WeekIsNotOver;
import java.time.Instant;
import java.time.ZoneId;

/** A moment in a group: which week runs there by its wall clock. */
record Moment(Group group, Instant now) {

    private static final int IN_SIGHT = 60;

    Week current() {
        return Week.at(now, zone());
    }

    ZoneId zone() {
        return group.zone();
    }

    Instant startOf(Week week) {
        return week.startsAt(zone());
    }

    Instant endOf(Week week) {
        return week.endsAt(zone());
    }

    boolean hasStarted(Week week) {
        return !now.isBefore(startOf(week));
    }

    boolean isOver(Week week) {
        return !now.isBefore(endOf(week));
    }

    /** Refuses a week that has begun, or that lies beyond what anybody plans. */
    void ahead(Week week) {
        Rules.check(new WeekIsNear(week, current(), IN_SIGHT));
        Rules.check(new WeekIsAhead(week, startOf(week), now));
    }

    /** Refuses a week that is over, or that lies beyond what anybody plans. */
    void notOver(Week week) {
        Rules.check(new WeekIsNear(week, current(), IN_SIGHT));
        Rules.check(new WeekIsNotOver(week, endOf(week), now));
    }
}
