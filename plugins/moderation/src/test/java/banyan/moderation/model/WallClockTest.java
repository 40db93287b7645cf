package banyan.moderation.model;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.value.Week;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weeks are weeks of the wall: over twelve zones and three years no gap and no double week. */
class WallClockTest {

    @ParameterizedTest
    @Tag("M161")
    @ValueSource(
            strings = {
                "Asia/Shanghai",
                "Europe/Berlin",
                "America/New_York",
                "America/Sao_Paulo",
                "Australia/Lord_Howe",
                "Pacific/Apia",
                "Pacific/Chatham",
                "Asia/Kathmandu",
                "Africa/Cairo",
                "America/St_Johns",
                "Asia/Tehran",
                "Atlantic/Azores"
            })
    void threeYearsOfShiftsLeaveNoGapAndNoDoubleWeek(String name) {
        ZoneId zone = ZoneId.of(name);
        GroupRef group = new GroupRef(UUID.randomUUID());
        PersonRef person = new PersonRef(UUID.randomUUID());
        Week week = new Week("2025-W40");
        Shift before = shift(group, week, zone, person);
        for (int i = 0; i < 157; i++) {
            week = week.next();
            Shift next = shift(group, week, zone, person);
            assertThat(next.startsAt()).isEqualTo(before.endsAt());
            long hours = Duration.between(next.startsAt(), next.endsAt()).toMinutes();
            assertThat(hours).isBetween(167L * 60, 169L * 60);
            assertThat(next.startsAt().atZone(zone).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
            assertThat(Week.at(next.startsAt(), zone)).isEqualTo(week);
            assertThat(Week.at(next.endsAt().minusNanos(1), zone)).isEqualTo(week);
            assertThat(before.hasStarted(next.startsAt().minusNanos(1))).isTrue();
            assertThat(next.hasStarted(next.startsAt().minusNanos(1))).isFalse();
            before = next;
        }
    }

    private static Shift shift(GroupRef group, Week week, ZoneId zone, PersonRef person) {
        return new Shift(group, week, zone, person, How.QUEUE, Optional.empty(), Instant.EPOCH);
    }

    @Test
    @Tag("M168")
    void quietHoursEndByTheWallClockAlsoWhereItJumps() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        Quiet quiet = new Quiet(LocalTime.of(21, 0), LocalTime.of(8, 0), true);
        assertThat(quiet.next(at(berlin, 2026, 3, 26, 22), berlin)).isEqualTo(at(berlin, 2026, 3, 27, 8));
        assertThat(quiet.next(at(berlin, 2026, 3, 27, 12), berlin)).isEqualTo(at(berlin, 2026, 3, 27, 12));
        assertThat(quiet.next(at(berlin, 2026, 3, 27, 23), berlin)).isEqualTo(at(berlin, 2026, 3, 30, 8));
        Quiet night = new Quiet(LocalTime.of(1, 0), LocalTime.of(2, 30), false);
        Instant woken =
                night.next(ZonedDateTime.of(2026, 3, 29, 1, 30, 0, 0, berlin).toInstant(), berlin);
        assertThat(woken.atZone(berlin).toLocalTime()).isEqualTo(LocalTime.of(3, 30));
        assertThat(new Quiet(LocalTime.NOON, LocalTime.NOON, false).next(Instant.EPOCH, berlin))
                .isEqualTo(Instant.EPOCH);
    }

    private static Instant at(ZoneId zone, int year, int month, int day, int hour) {
        return ZonedDateTime.of(year, month, day, hour, 0, 0, 0, zone).toInstant();
    }

    @Test
    @Tag("M163")
    void turnsGoToTheFirstWhoCanAndEstimatesFollowTheSameRule() {
        PersonRef ann = new PersonRef(UUID.randomUUID());
        PersonRef bo = new PersonRef(UUID.randomUUID());
        Week first = new Week("2026-W50");
        List<Turns.Waiting> queue =
                List.of(new Turns.Waiting(ann.value(), ann, false), new Turns.Waiting(bo.value(), bo, true));
        Map<Week, PersonRef> given = new HashMap<>(Map.of(first.previous(), ann));
        Map<Week, Turns.Waiting> turns = new Turns((who, week) -> false, 1, given)
                .assign(queue, List.of(first, first.plus(1), first.plus(2), first.plus(3)));
        assertThat(turns.get(first).person()).isEqualTo(bo);
        assertThat(turns.get(first.plus(1)).person()).isEqualTo(ann);
        assertThat(turns.get(first.plus(2)).person()).isEqualTo(bo);
        assertThat(turns).doesNotContainKey(first.plus(3));
        assertThat(Turns.estimates(turns)).containsEntry(ann.value(), first.plus(1));
    }

    @Test
    @Tag("M173")
    void theFormulaIsWhatItsWordsSay() {
        assertThat(new Kpi(33, 36, 860, 600).value()).isEqualTo(893);
        assertThat(new Kpi(0, 36, 1000, 600).value()).isZero();
        assertThat(new Kpi(100, 36, 1000, 600).value()).isEqualTo(1000);
        assertThat(new Kpi(18, 36, 500, 600).share(800, 0)).isEqualTo(625);
        assertThat(new Kpi(1, 36, 0, 600).share(800, 300)).isEqualTo(300);
        assertThat(new Kpi(0, 36, 0, 600).share(800, 300)).isZero();
        assertThat(Kpi.target(0, List.of(9, 2, 14))).isEqualTo(9);
        assertThat(Kpi.target(0, List.of())).isEqualTo(3);
        assertThat(Kpi.target(36, List.of(1, 1, 1))).isEqualTo(36);
    }

    @Test
    void balanceIsJainsIndex() {
        assertThat(Fairness.balance(List.of(5, 5, 5))).isEqualTo(1000);
        assertThat(Fairness.balance(List.of(10, 0))).isEqualTo(500);
        assertThat(Fairness.balance(List.of())).isEqualTo(1000);
    }

    @Test
    void textsLoseWhatNobodySees() {
        assertThat(Prose.line(" a\u0000b\ud800 \u200b\nc ")).isEqualTo("ab c");
        assertThat(Prose.of("一\r\n二\t三 ")).isEqualTo("一\n二\t三");
    }
}
