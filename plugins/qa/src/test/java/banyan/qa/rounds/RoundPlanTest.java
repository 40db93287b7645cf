package banyan.qa.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.group.GroupRef;
import banyan.api.socket.Phase;
import banyan.api.usecase.Refusal;
import banyan.api.value.Week;
import banyan.qa.model.rounds.Round;
import banyan.qa.model.rounds.RoundPlan;
import banyan.qa.model.rounds.Timetable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Deadlines on the clock at the wall: no gap, no double week, right over changing clocks; and the order of phases. */
class RoundPlanTest {

    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "Europe/Berlin",
            "America/New_York",
            "America/St_Johns",
            "Australia/Lord_Howe",
            "Pacific/Chatham",
            "Africa/Casablanca",
            "Asia/Tehran",
            "America/Santiago",
            "Pacific/Kiritimati",
            "Pacific/Niue",
            "UTC");

    private static final List<Timetable> TABLES = List.of(
            new Timetable(DayOfWeek.WEDNESDAY, LocalTime.of(9, 0), 3, 9, 26),
            new Timetable(DayOfWeek.SUNDAY, LocalTime.of(2, 30), 0, 1, 1),
            new Timetable(DayOfWeek.MONDAY, LocalTime.MIDNIGHT, 30, 72, 72),
            new Timetable(DayOfWeek.SATURDAY, LocalTime.of(23, 59), 7, 12, 72));

    @Test
    @Tag("M195")
    void twelveZonesAndThreeYearsHaveEachWeekOnceAndNoGap() {
        for (String name : ZONES) {
            ZoneId zone = ZoneId.of(name);
            for (Timetable table : TABLES) {
                RoundPlan before = RoundPlan.of(new Week("2025-W52"), table, zone);
                for (Week week = new Week("2026-W01"); week.isBefore(new Week("2029-W02")); week = week.next()) {
                    RoundPlan plan = RoundPlan.of(week, table, zone);
                    assertThat(plan.prepareAt())
                            .isBeforeOrEqualTo(plan.openAt())
                            .isAfter(before.prepareAt());
                    assertThat(plan.openAt()).isBefore(plan.evaluateAt());
                    assertThat(plan.evaluateAt()).isBefore(plan.closeAt());
                    assertThat(plan.openAt()).as("%s %s", zone, week).isAfter(before.closeAt());
                    assertThat(RoundPlan.collecting(before.prepareAt(), table, zone)
                                    .week())
                            .isEqualTo(week);
                    assertThat(RoundPlan.collecting(plan.prepareAt().minusSeconds(1), table, zone)
                                    .week())
                            .isEqualTo(week);
                    before = plan;
                }
            }
        }
    }

    /** 2026 and 2032 have 53 weeks. */
    @Test
    void yearsOf53WeeksHave53Rounds() {
        Timetable table = TABLES.get(0);
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        RoundPlan last = RoundPlan.of(new Week("2026-W53"), table, zone);
        assertThat(RoundPlan.collecting(last.prepareAt(), table, zone).week()).isEqualTo(new Week("2027-W01"));
        assertThat(RoundPlan.collecting(last.prepareAt().minusSeconds(1), table, zone)
                        .week())
                .isEqualTo(new Week("2026-W53"));
    }

    @Test
    void nineIsNineAlsoWhenTheClocksChange() {
        Timetable table = new Timetable(DayOfWeek.SUNDAY, LocalTime.of(9, 0), 3, 9, 26);
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        for (Week week : List.of(new Week("2026-W13"), new Week("2026-W43"))) {
            RoundPlan plan = RoundPlan.of(week, table, berlin);
            assertThat(plan.openAt().atZone(berlin).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
            assertThat(plan.prepareAt().atZone(berlin).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
            assertThat(plan.evaluateAt().atZone(berlin).toLocalTime()).isEqualTo(LocalTime.of(18, 0));
        }
        assertThat(Duration.between(
                        RoundPlan.of(new Week("2026-W12"), table, berlin).openAt(),
                        RoundPlan.of(new Week("2026-W13"), table, berlin).openAt()))
                .isEqualTo(Duration.ofHours(167));
    }

    @Test
    void aRoundOnlyGoesForward() {
        Set<String> allowed = Set.of(
                "COLLECT PREPARE",
                "COLLECT SKIPPED",
                "PREPARE OPEN",
                "PREPARE SKIPPED",
                "OPEN EVALUATE",
                "EVALUATE CLOSED",
                "CLOSED DIGESTED");
        for (Phase from : Phase.values()) {
            for (Phase to : Phase.values()) {
                Round round = at(from);
                if (allowed.contains(from + " " + to)) {
                    round.goTo(to, Instant.EPOCH);
                    assertThat(round.phase()).isEqualTo(to);
                    assertThat(round.due().isEmpty())
                            .isEqualTo(Set.of(Phase.CLOSED, Phase.DIGESTED, Phase.SKIPPED)
                                    .contains(to));
                } else {
                    assertThatThrownBy(() -> round.goTo(to, Instant.EPOCH))
                            .as("%s to %s", from, to)
                            .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.code())
                                    .isEqualTo("RoundGoesForward"));
                }
            }
        }
    }

    private static Round at(Phase phase) {
        Round round = new Round(
                UUID.randomUUID(),
                new GroupRef(UUID.randomUUID()),
                RoundPlan.of(new Week("2026-W47"), TABLES.get(0), ZoneId.of("UTC")),
                List.of("works"),
                Instant.EPOCH);
        List<Phase> way = phase == Phase.SKIPPED
                ? List.of(Phase.SKIPPED)
                : List.of(Phase.PREPARE, Phase.OPEN, Phase.EVALUATE, Phase.CLOSED, Phase.DIGESTED)
                        .subList(0, Math.min(5, phase.ordinal()));
        way.forEach(step -> round.goTo(step, Instant.EPOCH));
        return round;
    }
}
