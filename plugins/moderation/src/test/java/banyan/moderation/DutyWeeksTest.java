package banyan.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.event.MemberLeft;
import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.Duties;
import banyan.api.usecase.Role;
import banyan.api.value.Week;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.usecase.AddAbsence;
import banyan.moderation.usecase.AssignWeek;
import banyan.moderation.usecase.ClearWeek;
import banyan.moderation.usecase.ConfirmWeek;
import banyan.moderation.usecase.EndOperator;
import banyan.moderation.usecase.GiveBack;
import banyan.moderation.usecase.MyDuties;
import banyan.moderation.usecase.OfferSwap;
import banyan.moderation.usecase.PlanHistory;
import banyan.moderation.usecase.RosterOf;
import banyan.moderation.usecase.RosterView;
import banyan.moderation.usecase.SetFallback;
import banyan.moderation.usecase.SetOperator;
import banyan.moderation.usecase.SignUp;
import banyan.moderation.usecase.TakeSwap;
import banyan.moderation.usecase.TakeWeek;
import banyan.testkit.bench.BenchCore.Loan;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import banyan.testkit.bench.PluginBench.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Weeks on duty on the real engine: the queue, the clock, and everything that moves a week. */
class DutyWeeksTest {

    static final PluginBench BENCH = PluginBench.open(new ModerationPlugin(), ModerationPermission.values());

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-18T02:00:00Z");
    private static final Week NOW = new Week("2026-W47");

    private final BenchGroup group = BENCH.group("front-line");
    private final Viewer lead = group.lead("Lead");
    private final Viewer ann = group.member("Ann");
    private final Viewer bo = group.member("Bo");
    private final Viewer cai = group.member("Cai");

    @BeforeEach
    void aQuietWednesday() {
        BENCH.forget();
        BENCH.clockAt(WEDNESDAY);
    }

    private void signUp(Viewer... people) {
        for (Viewer person : people) {
            BENCH.as(person, new SignUp(false));
        }
    }

    private RosterView roster() {
        return BENCH.as(lead, new RosterOf());
    }

    private String onDuty(Week week) {
        return roster().weeks().stream()
                .filter(line -> line.week().equals(week))
                .flatMap(line -> line.person().stream())
                .map(PersonCard::name)
                .findFirst()
                .orElse("");
    }

    private void roll() {
        BENCH.runJob("roll-weeks");
    }

    private List<String> told(Viewer person) {
        return group.told().stream()
                .filter(told -> told.person().equals(person.self()))
                .map(Told::key)
                .map(key -> key.replace("moderation.notice.", ""))
                .toList();
    }

    @Test
    @Tag("M161")
    @Tag("M162")
    @Tag("M163")
    void weeksGoOutInTheOrderOfSigningUpAndThePlaceIsSeen() {
        BENCH.settings(settings(2));
        signUp(ann, bo, cai);
        assertThat(onDuty(NOW.plus(1))).isEqualTo("Ann");
        assertThat(onDuty(NOW.plus(2))).isEqualTo("Bo");
        RosterView seen = BENCH.as(cai, new RosterOf());
        assertThat(seen.mine()).contains(1);
        assertThat(seen.queue()).extracting(place -> place.person().name()).containsExactly("Cai");
        assertThat(seen.queue().get(0).estimate()).contains(NOW.plus(3));
        BENCH.clockAt(NOW.next().startsAt(ZONE));
        roll();
        assertThat(onDuty(NOW.plus(3))).isEqualTo("Cai");
        assertThat(told(cai)).contains("yourWeek");
        assertThat(told(ann)).contains("begins");
    }

    @Test
    void signingUpTwiceKeepsOnePlace() {
        BENCH.settings(settings(1));
        signUp(ann, bo, bo, bo);
        assertThat(roster().queue()).extracting(place -> place.person().name()).containsExactly("Bo");
    }

    @Test
    @Tag("M161")
    @Tag("M163")
    void whoHasAWeekAheadAlreadyMakesRoomForWhoSignsUp() {
        BENCH.settings(settings(4));
        BENCH.as(ann, new SignUp(true));
        BENCH.as(bo, new SignUp(true));
        assertThat(onDuty(NOW.plus(3))).isEqualTo("Ann");
        BENCH.as(cai, new SignUp(false));
        assertThat(onDuty(NOW.plus(1))).isEqualTo("Ann");
        assertThat(onDuty(NOW.plus(2))).isEqualTo("Bo");
        assertThat(onDuty(NOW.plus(3))).isEqualTo("Cai");
        assertThat(onDuty(NOW.plus(4))).isEqualTo("Ann");
        assertThat(told(ann)).contains("madeRoom");
    }

    @Test
    @Tag("M161")
    void rightsAreLentForTheWeekByTheWallClockAndTakenBackWithIt() {
        BENCH.settings(settings(1));
        signUp(ann);
        Week week = NOW.next();
        assertThat(BENCH.loans(group.ref()))
                .containsExactly(new Loan(
                        "moderation:" + week, ann.self(), Role.MODERATOR, week.startsAt(ZONE), week.endsAt(ZONE)));
        BENCH.as(ann, new GiveBack(week, "on a journey"));
        assertThat(BENCH.loans(group.ref())).isEmpty();
        assertThat(BENCH.provided(Duties.class)).isNotNull();
    }

    @Test
    void aWeekGivenBackGoesToTheNextAndThePlaceStays() {
        BENCH.settings(settings(1));
        signUp(ann, bo, cai);
        BENCH.as(ann, new GiveBack(NOW.next(), "ill"));
        assertThat(onDuty(NOW.next())).isEqualTo("Bo");
        assertThat(roster().queue()).extracting(place -> place.person().name()).containsExactly("Ann", "Cai");
    }

    @Test
    void whoGivesBackTooOftenGoesToTheEnd() {
        BENCH.settings(new ModerationSettingsBuilder().horizon(1).skips(0).build());
        signUp(ann, bo, cai);
        BENCH.as(ann, new GiveBack(NOW.next(), "ill"));
        assertThat(roster().queue()).extracting(place -> place.person().name()).containsExactly("Cai", "Ann");
    }

    @Test
    void whoIsAwayIsPassedOverAndKeepsThePlace() {
        BENCH.settings(settings(1));
        Week next = NOW.next();
        BENCH.as(ann, new AddAbsence(next.monday().plusDays(3), next.monday().plusDays(4)));
        signUp(ann, bo);
        assertThat(onDuty(next)).isEqualTo("Bo");
        assertThat(roster().queue()).extracting(place -> place.person().name()).containsExactly("Ann");
        BENCH.as(bo, new AddAbsence(next.monday(), next.monday()));
        assertThat(onDuty(next)).isEmpty();
    }

    @Test
    void aSwapGoesOneWayOrBothAndIsToldToTheOther() {
        BENCH.settings(settings(2));
        signUp(ann, bo);
        UUID offer = BENCH.as(ann, new OfferSwap(NOW.plus(1), "wedding")).id();
        assertThat(told(bo)).contains("swapOpen");
        BENCH.as(bo, new TakeSwap(offer, Optional.of(NOW.plus(2))));
        assertThat(onDuty(NOW.plus(1))).isEqualTo("Bo");
        assertThat(onDuty(NOW.plus(2))).isEqualTo("Ann");
        assertThat(told(ann)).contains("swapTaken");
        assertThat(BENCH.loans(group.ref()))
                .extracting(Loan::key, Loan::person)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("moderation:" + NOW.plus(1), bo.self()),
                        org.assertj.core.groups.Tuple.tuple("moderation:" + NOW.plus(2), ann.self()));
    }

    @Test
    void anOfferThatNobodyTakesIsRemindedOfAndThenTheFirstPersonStays() {
        BENCH.settings(settings(8));
        signUp(ann, bo);
        Week week = NOW.plus(1);
        BENCH.as(ann, new OfferSwap(week, ""));
        BENCH.clockAt(week.startsAt(ZONE).minus(Duration.ofDays(3)));
        roll();
        roll();
        BENCH.clockAt(week.startsAt(ZONE).minus(Duration.ofHours(23)));
        roll();
        assertThat(told(bo)).filteredOn("swapReminder"::equals).hasSize(2);
        BENCH.clockAt(week.startsAt(ZONE).minus(Duration.ofHours(12)));
        roll();
        assertThat(told(ann)).contains("swapPastDue");
        assertThat(onDuty(week)).isEqualTo("Ann");
        assertThat(roster().offers()).isEmpty();
    }

    @Test
    void theLeadChangesOnlyWhatIsAheadAndWhoLosesAWeekIsToldAndGetsThePlaceBack() {
        BENCH.settings(settings(1));
        signUp(ann, bo);
        BENCH.as(lead, new AssignWeek(NOW.next(), cai.self(), "knows the topic"));
        assertThat(onDuty(NOW.next())).isEqualTo("Cai");
        assertThat(told(ann)).contains("weekMoved");
        assertThat(told(cai)).contains("yourWeek");
        assertThat(roster().queue()).extracting(place -> place.person().name()).containsExactly("Ann", "Bo");
        BENCH.as(lead, new ClearWeek(NOW.next(), "not after all"));
        assertThat(onDuty(NOW.next())).isEqualTo("Ann");
        assertThat(BENCH.as(lead, new PlanHistory()))
                .extracting(PlanHistory.Line::why)
                .contains("knows the topic");
    }

    @Test
    @Tag("M012")
    void aGapIsReportedAheadOnceAndWhoStandsInTakesTheWeekThatBegins() {
        BENCH.as(lead, new SetFallback(Optional.of(cai.self())));
        roll();
        roll();
        assertThat(told(lead)).filteredOn("vacant"::equals).hasSize(3);
        assertThat(onDuty(NOW)).isEqualTo("Cai");
        assertThat(onDuty(NOW.next())).isEmpty();
        BENCH.clockAt(NOW.next().startsAt(ZONE));
        roll();
        assertThat(onDuty(NOW.next())).isEqualTo("Cai");
    }

    @Test
    @Tag("M098")
    void aPermanentOperatorHasTheFreeWeeksUntilTheRotationComesBack() {
        BENCH.settings(settings(3));
        signUp(ann);
        BENCH.as(lead, new SetOperator(cai.self(), OperatorKind.HIRED));
        assertThat(onDuty(NOW.plus(1))).isEqualTo("Ann");
        assertThat(onDuty(NOW.plus(2))).isEqualTo("Cai");
        assertThat(roster().operatorKind()).isEqualTo(OperatorKind.HIRED);
        signUp(bo);
        BENCH.as(lead, new EndOperator());
        assertThat(onDuty(NOW.plus(2))).isEqualTo("Bo");
    }

    @Test
    void whoLeavesLosesTheWeeksAheadAndThePlace() {
        BENCH.settings(settings(2));
        signUp(ann, bo, ann);
        group.leaves(ann);
        BENCH.fire(new MemberLeft(group.ref(), ann.self()));
        assertThat(onDuty(NOW.plus(1))).isEmpty();
        assertThat(BENCH.loans(group.ref())).extracting(Loan::person).containsOnly(bo.self());
    }

    @Test
    void whoIsOnDutyAndLeavesIsFollowedByWhoStandsIn() {
        BENCH.as(ann, new TakeWeek(NOW));
        BENCH.as(lead, new SetFallback(Optional.of(cai.self())));
        group.leaves(ann);
        BENCH.fire(new MemberLeft(group.ref(), ann.self()));
        assertThat(onDuty(NOW)).isEqualTo("Cai");
    }

    @Test
    void aClockThatRanAheadAndCameBackLeavesTheQueueAsItWas() {
        BENCH.settings(settings(2));
        signUp(ann, bo, cai);
        BENCH.wait(Duration.ofDays(200));
        roll();
        assertThat(roster().queue()).isEmpty();
        BENCH.clockAt(WEDNESDAY);
        roll();
        assertThat(onDuty(NOW.plus(1))).isEqualTo("Ann");
        assertThat(onDuty(NOW.plus(2))).isEqualTo("Bo");
        assertThat(roster().queue()).extracting(place -> place.person().name()).containsExactly("Cai");
    }

    @Test
    void aConfirmedWeekSaysSo() {
        signUp(ann);
        BENCH.as(ann, new ConfirmWeek(NOW.next()));
        assertThat(BENCH.as(ann, new MyDuties()).weeks().get(0).confirmed()).isTrue();
    }

    @Test
    void fairnessIsToldForThePastYearAndTheNext() {
        BENCH.settings(settings(2));
        BENCH.as(ann, new SignUp(true));
        BENCH.as(bo, new SignUp(true));
        RosterView seen = roster();
        assertThat(seen.last().covered()).isZero();
        assertThat(seen.next().covered()).isEqualTo(52);
        assertThat(seen.next().balance()).isGreaterThan(990);
    }

    static ModerationSettings settings(int horizon) {
        return new ModerationSettingsBuilder().horizon(horizon).build();
    }

    static PersonRef anybody() {
        return new PersonRef(UUID.randomUUID());
    }
}
