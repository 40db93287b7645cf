package banyan.awards;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.event.MemberJoined;
import banyan.api.event.MemberLeft;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.Contribution;
import banyan.api.socket.Duties;
import banyan.api.socket.Duty;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.socket.Rounds;
import banyan.api.socket.SettlementLine;
import banyan.api.socket.Treasury;
import banyan.api.socket.Treasury.Share;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.api.value.Week;
import banyan.awards.model.AppealId;
import banyan.awards.model.Doubt;
import banyan.awards.model.EntryId;
import banyan.awards.model.EvaluationId;
import banyan.awards.model.Judges;
import banyan.awards.model.Outcome;
import banyan.awards.model.Payment;
import banyan.awards.model.ReviewId;
import banyan.awards.model.State;
import banyan.awards.usecase.AppealList;
import banyan.awards.usecase.CancelContest;
import banyan.awards.usecase.ContestOf;
import banyan.awards.usecase.DecideAppeal;
import banyan.awards.usecase.DeclineReview;
import banyan.awards.usecase.EditWork;
import banyan.awards.usecase.EvaluationView;
import banyan.awards.usecase.EvaluationView.PlaceView;
import banyan.awards.usecase.FileAppeal;
import banyan.awards.usecase.JudgeWork;
import banyan.awards.usecase.Laureates;
import banyan.awards.usecase.LaureatesFile;
import banyan.awards.usecase.MyReviews;
import banyan.awards.usecase.NamePanel;
import banyan.awards.usecase.OpenContest;
import banyan.awards.usecase.Panel;
import banyan.awards.usecase.PayWeek;
import banyan.awards.usecase.ReviewOf;
import banyan.awards.usecase.ReviewRow;
import banyan.awards.usecase.SettleWeek;
import banyan.awards.usecase.SubmitReview;
import banyan.awards.usecase.SubmitWork;
import banyan.awards.usecase.WeekOf;
import banyan.awards.usecase.Weeks;
import banyan.awards.usecase.WithdrawWork;
import banyan.awards.usecase.WorkOf;
import banyan.awards.usecase.WorksOf;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import banyan.testkit.bench.PluginBench.Told;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The loop of an evaluation on the real engine: collected, judged, settled, paid, appealed. */
class JudgingAndSettlingTest {

    static final PluginBench BENCH = PluginBench.open(new AwardsPlugin(), AwardsPermission.values());

    /** A Wednesday; the week that runs then. */
    private static final Instant NOW = Instant.parse("2026-11-18T02:00:00Z");

    private static final Week W47 = new Week("2026-W47");
    private static final List<Integer> BEST = List.of(5, 5, 5);
    private static final List<Integer> GOOD = List.of(4, 4, 4);
    private static final List<Integer> POOR = List.of(2, 2, 2);

    private final BenchGroup group =
            BENCH.group("group-" + UUID.randomUUID().toString().substring(0, 8).replaceAll("^", "g"));
    private final Viewer lead = group.lead("Shen Huaiyuan");
    private final Viewer ann = group.member("Ann");
    private final Viewer bob = group.member("Bob");
    private final Viewer cai = group.member("Cai");
    private final Viewer dan = group.member("Dan");
    private final Viewer eva = group.member("Eva");
    private final Viewer treasurer = group.person("Fang Jing", Role.TREASURER);
    private final Viewer auditor = group.person("He Qiushi", Role.AUDITOR);
    private final FakeBooks books = new FakeBooks();
    private final FakeRounds rounds = new FakeRounds();

    @BeforeEach
    void begin() {
        BENCH.forget();
        BENCH.clockAt(NOW);
        BENCH.fill(Treasury.class, Optional.of(books));
    }

    // ---- the week with rounds

    @Test
    @Tag("M147")
    @Tag("M148")
    @Tag("M128")
    void aWeekIsSettledWithItsRoundAndTheTopGetMoneyAndHonour() {
        withRounds();
        rounds.result(W47, ann.self(), "first", 900, 9);
        rounds.result(W47, bob.self(), "second", 800, 7);
        rounds.result(W47, cai.self(), "third", 700, 5);
        rounds.result(W47, dan.self(), "fourth", 650, 5);
        rounds.result(W47, eva.self(), "poor", 500, 5);
        rounds.result(W47, bob.self(), "bob again", 790, 5);
        rounds.result(W47, eva.self(), "few", -1, 1);
        moved(Phase.EVALUATE);
        moved(Phase.CLOSED);

        EvaluationView week = week();
        assertThat(week.state()).isEqualTo(State.SETTLED);
        assertThat(week.places())
                .extracting(place -> place.place() + " " + place.title() + " " + place.outcome())
                .containsExactly(
                        "1 first AWARDED",
                        "2 second AWARDED",
                        "3 third AWARDED",
                        "4 fourth BELOW_THE_PLACES",
                        "0 bob again ONE_PLACE_A_PERSON",
                        "0 poor TOO_LOW",
                        "0 few TOO_FEW_VOTERS");
        // 1 923.07, of which a fifth is kept for organisers; the rest 3 : 2 : 1.
        assertThat(books.of(group.ref(), W47))
                .extracting(Share::amount)
                .extracting(m -> m.plain())
                .containsExactly("769.23", "512.82", "256.41");
        assertThat(week.pay().payment()).isEqualTo(Payment.PAID);
        assertThat(week.pay().voucher()).isEqualTo(1_187);
        assertThat(told("awards.notice.won")).containsExactly(ann.self(), bob.self(), cai.self());
        assertThat(lines()).containsExactly("awards.statement.paid[3, CNY 1538.46, 1187]");
        assertThat(BENCH.events(Contribution.class))
                .extracting(Contribution::kind)
                .containsOnly("awards.place");
    }

    @Test
    @Tag("M037")
    void thoseWhoOrganiseHaveALineOfTheirOwn() {
        withRounds();
        BENCH.fill(Duties.class, Optional.of(new Duties() {
            @Override
            public Optional<PersonRef> onDuty(banyan.api.group.GroupRef in, Week week) {
                return Optional.of(dan.self());
            }

            @Override
            public void done(banyan.api.group.GroupRef in, Week week, Duty duty, String evidence) {}
        }));
        fact(eva, "live.organised", "/g/x/live/1");
        fact(eva, "live.hosted", "/g/x/live/1#h");
        fact(ann, "live.talk", "/g/x/live/1");
        fact(ann, "qa.answer", "/g/x/qa/1");
        moved(Phase.EVALUATE);
        assertThat(works(lead))
                .extracting(row -> row.line() + " " + row.kind())
                .containsExactlyInAnyOrder("SHARERS live.talk", "ORGANISERS live.organised", "ORGANISERS awards.duty");
        everybodySays(GOOD);
        moved(Phase.CLOSED);
        assertThat(week().places())
                .extracting(p -> p.line() + " " + p.place() + " " + p.person().name())
                .containsExactlyInAnyOrder("SHARERS 1 Ann", "ORGANISERS 1 Dan", "ORGANISERS 1 Eva");
        // Ann has the whole sharers' part, up to the cap of 60 %; the organisers share theirs.
        assertThat(books.paid(group.ref(), W47, ann.self())).isEqualTo(115_384);
        assertThat(books.paid(group.ref(), W47, dan.self()) + books.paid(group.ref(), W47, eva.self()))
                .isEqualTo(38_461);
        assertThat(week().places().get(0).cut()).isPresent();
    }

    @Test
    void aWeekInWhichNobodyReachesTheMinimumRollsOver() {
        withRounds();
        rounds.result(W47, ann.self(), "poor", 590, 9);
        moved(Phase.CLOSED);
        assertThat(week().pay().payment()).isEqualTo(Payment.NOTHING);
        assertThat(books.calls).hasValue(0);
        assertThat(lines()).containsExactly("awards.statement.low[1, 600]");
    }

    @Test
    void aWeekInWhichNobodyDidAnythingSaysSo() {
        withRounds();
        moved(Phase.CLOSED);
        assertThat(lines()).containsExactly("awards.statement.nobody[]");
        assertThat(week().state()).isEqualTo(State.SETTLED);
    }

    @Test
    @Tag("M156")
    void withoutBooksOrWithAMaterialPartOfZeroThereAreHonours() {
        withRounds();
        BENCH.fill(Treasury.class, Optional.empty());
        rounds.result(W47, ann.self(), "first", 900, 9);
        moved(Phase.CLOSED);
        assertThat(week().pay().payment()).isEqualTo(Payment.HONOURS);
        assertThat(told("awards.notice.honoured")).containsExactly(ann.self());
        assertThat(lines()).containsExactly("awards.statement.honours[1]");

        BENCH.fill(Treasury.class, Optional.of(books));
        material(0);
        Week next = W47.next();
        rounds.result(next, ann.self(), "first", 900, 9);
        BENCH.fire(new RoundMoved(group.ref(), next, Phase.CLOSED, BENCH.now()));
        assertThat(BENCH.as(ann, new WeekOf(next)).pay().payment()).isEqualTo(Payment.HONOURS);
        assertThat(books.calls).hasValue(0);

        material(50);
        Week third = next.next();
        rounds.result(third, ann.self(), "first", 900, 9);
        rounds.result(third, bob.self(), "second", 800, 9);
        BENCH.fire(new RoundMoved(group.ref(), third, Phase.CLOSED, BENCH.now()));
        // Half of the budget, of that four fifths: 769.22, 3 : 2, and nobody above 60 % of the half.
        assertThat(books.of(group.ref(), third))
                .extracting(Share::amount)
                .extracting(m -> m.minor())
                .containsExactly(46_153L, 30_769L);
    }

    @Test
    void aSkippedWeekPassesItsWorksOn() {
        withRounds();
        EntryId work = submit(ann, Optional.empty(), "A jig");
        moved(Phase.SKIPPED);
        assertThat(week().state()).isEqualTo(State.SKIPPED);
        assertThat(lines()).containsExactly("awards.statement.skipped[]");
        assertThat(BENCH.as(ann, new WorkOf(work)).in().name())
                .isEqualTo(W47.next().value());
    }

    @Test
    void twentyThreadsSettleAWeekOnce() throws Exception {
        withRounds();
        rounds.result(W47, ann.self(), "first", 900, 9);
        rounds.result(W47, bob.self(), "second", 800, 9);
        ExecutorService many = Executors.newFixedThreadPool(20);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(many.submit(() -> moved(Phase.CLOSED)));
        }
        for (Future<?> one : all) {
            one.get();
        }
        many.shutdown();
        assertThat(books.calls).hasValue(1);
        assertThat(week().places()).hasSize(2);
        assertThat(told("awards.notice.won")).hasSize(2);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void aRefusalOfTheBooksStopsNothingAndIsTriedAgain() {
        withRounds();
        books.refusing = true;
        rounds.result(W47, ann.self(), "first", 900, 9);
        moved(Phase.CLOSED);
        assertThat(week().pay().payment()).isEqualTo(Payment.REFUSED);
        assertThat(lines()).containsExactly("awards.statement.refused[1, PotTooSmall]");
        refused("BooksRefused", lead, new PayWeek(W47));
        books.refusing = false;
        BENCH.as(treasurer, new PayWeek(W47));
        assertThat(week().pay().payment()).isEqualTo(Payment.PAID);
        refused("PaymentIsOpen", lead, new PayWeek(W47));
    }

    // ---- the week without rounds

    @Test
    @Tag("M014")
    void withoutRoundsTheWeekGoesByTheClockAndCatchesUp() {
        fact(ann, "live.talk", "/g/x/live/1");
        fact(bob, "qa.answer", "/g/x/qa/1");
        BENCH.runJob("move-on");
        assertThat(BENCH.as(ann, new Weeks(Optional.empty())).items())
                .extracting(row -> row.week().value())
                .containsExactly("2026-W46");
        BENCH.clockAt(W47.endsAt(lead.here().zone()).plusSeconds(5));
        BENCH.runJob("move-on");
        BENCH.runJob("move-on");
        assertThat(week().state()).isEqualTo(State.JUDGE);
        assertThat(week().places()).isEmpty();
        assertThat(works(lead)).extracting(WorksOf.Row::kind).containsExactlyInAnyOrder("live.talk", "qa.answer");
        everybodySays(GOOD);
        BENCH.wait(Duration.ofDays(3));
        BENCH.runJob("move-on");
        assertThat(week().places()).extracting(PlaceView::place).containsExactly(1, 1);
        assertThat(books.of(group.ref(), W47)).hasSize(2);

        // Four weeks of standstill, with a fact in the third.
        BENCH.wait(Duration.ofDays(14));
        fact(cai, "live.talk", "/g/x/live/9");
        BENCH.wait(Duration.ofDays(14));
        BENCH.runJob("move-on");
        assertThat(BENCH.as(ann, new Weeks(Optional.empty())).items())
                .extracting(row -> row.week().number() + " " + row.state())
                .containsExactly("51 SETTLED", "50 JUDGE", "49 SETTLED", "48 SETTLED", "47 SETTLED", "46 SETTLED");
    }

    @Test
    void aYearOf53WeeksAndTheEndOfSummerTimeHaveNoGap() {
        BenchGroup berlin = BENCH.group(
                "berlin-" + UUID.randomUUID().toString().substring(0, 6).replaceAll("^", "b"),
                java.time.ZoneId.of("Europe/Berlin"));
        Viewer member = berlin.member("Karl");
        BENCH.clockAt(Instant.parse("2026-10-14T10:00:00Z"));
        BENCH.fire(new Contribution(berlin.ref(), member.self(), "live.talk", Set.of(), "/1", BENCH.now()));
        for (int week = 0; week < 14; week++) {
            BENCH.runJob("move-on");
            BENCH.wait(Duration.ofDays(7));
        }
        List<String> weeks = BENCH.as(member, new Weeks(Optional.empty())).items().stream()
                .map(row -> row.week().value())
                .toList();
        assertThat(weeks)
                .startsWith("2027-W01", "2026-W53", "2026-W52")
                .endsWith("2026-W41")
                .doesNotHaveDuplicates();
        assertThat(weeks).hasSize(14);
    }

    // ---- peer review

    @Test
    @Tag("M241")
    void worksAreReviewedBlindAndTheirAuthorsReadWhatWasSaidAfterTheClose() {
        EvaluationId contest = contest(Judges.REVIEWERS, 0);
        EntryId work = submit(ann, Optional.of(contest), "A jig for 40 parts");
        submit(bob, Optional.of(contest), "A gauge");
        refused("NotFound.work", cai, new WorkOf(work));
        judging();
        List<Viewer> asked =
                members().stream().filter(one -> !reviews(one).isEmpty()).toList();
        assertThat(reviewsOf(work)).hasSize(3);
        Viewer reviewer =
                asked.stream().filter(one -> sees(one, work)).findFirst().orElseThrow();
        ReviewOf.View seen = view(reviewer, work);
        assertThat(seen.work().author()).isEmpty();
        assertThat(seen.work().in().blind()).isTrue();
        refused("NotFound.review", ann, new SubmitReview(seen.id(), BEST, ""));
        everybodySays(BEST);
        assertThat(BENCH.as(ann, new WorkOf(work)).reviews()).isEmpty();
        assertThat(BENCH.as(lead, new ContestOf(contest)).places()).isEmpty();
        closing();
        assertThat(BENCH.as(ann, new WorkOf(work)).reviews()).hasSize(3).allMatch(said -> said.score() == 1000);
        assertThat(BENCH.as(cai, new WorkOf(work)).author())
                .map(card -> card.name())
                .contains("Ann");
        assertThat(BENCH.as(cai, new ContestOf(contest)).places())
                .extracting(PlaceView::place)
                .containsExactly(1, 1);
        assertThat(BENCH.as(cai, new ContestOf(contest)).places().get(0).inputs())
                .isEqualTo("1000*1000*3");
    }

    @Test
    void whatIsNotReviewedInTimeGoesToSomebodyElseAndASmallGroupIsNeverBlocked() {
        EvaluationId contest = contest(Judges.REVIEWERS, 0);
        EntryId work = submit(ann, Optional.of(contest), "A jig");
        judging();
        List<Viewer> first = reviewsOf(work);
        BENCH.as(first.get(0), new DeclineReview(view(first.get(0), work).id()));
        assertThat(reviewsOf(work)).hasSize(3).doesNotContain(first.get(0));
        Viewer left = reviewsOf(work).get(0);
        group.leaves(left);
        BENCH.fire(new MemberLeft(group.ref(), left.self()));
        assertThat(reviewsOf(work)).hasSize(3).doesNotContain(left);
        BENCH.wait(Duration.ofDays(2));
        BENCH.runJob("move-on");
        // Overdue ones may still be said; everybody who is left was asked by now.
        List<Viewer> late = reviewsOf(work);
        assertThat(late.size()).isGreaterThan(3);
        BENCH.as(late.get(0), new SubmitReview(view(late.get(0), work).id(), List.of(4, 4), "Clear."));
        closing();
        EvaluationView settled = BENCH.as(ann, new ContestOf(contest));
        assertThat(settled.state()).isEqualTo(State.SETTLED);
        assertThat(settled.places()).extracting(PlaceView::outcome).containsExactly(Outcome.TOO_FEW_VOTERS);
    }

    @Test
    void aPanelJudgesAndAnEmptyPanelIsReplacedByReviewers() {
        BENCH.as(lead, new NamePanel(Set.of(cai.self(), dan.self())));
        assertThat(BENCH.as(ann, new Panel())).hasSize(2);
        EvaluationId contest = contest(Judges.PANEL, 0);
        EntryId work = submit(ann, Optional.of(contest), "A jig");
        EntryId own = submit(cai, Optional.of(contest), "The panel's own");
        judging();
        assertThat(reviewsOf(work)).containsExactlyInAnyOrder(cai, dan);
        assertThat(reviewsOf(own)).containsExactly(dan);
        BENCH.as(lead, new NamePanel(Set.of()));
        EvaluationId second = contest(Judges.PANEL, 0);
        EntryId other = submit(ann, Optional.of(second), "A jig");
        judging();
        assertThat(reviewsOf(other)).hasSize(3);
    }

    @Test
    @Tag("M014")
    void aContestHasItsOwnPeriodAndCriteriaAndItsPrizeIsPaidWithTheWeek() {
        withRounds();
        EvaluationId contest = contest(Judges.MEMBERS, 30);
        EntryId work = submit(ann, Optional.of(contest), "A jig");
        EntryId other = submit(bob, Optional.of(contest), "A gauge");
        judging();
        for (Viewer voter : List.of(cai, dan, eva)) {
            BENCH.as(voter, new JudgeWork(work, List.of(5, 4), "Good"));
            BENCH.as(voter, new JudgeWork(other, List.of(4, 3), ""));
        }
        closing();
        EvaluationView settled = BENCH.as(ann, new ContestOf(contest));
        assertThat(settled.pay().payment()).isEqualTo(Payment.WITH_WEEK);
        assertThat(settled.places())
                .extracting(PlaceView::score)
                .containsExactly((3 * 950 + 1200) / 5, (3 * 750 + 1200) / 5);
        Week week = Week.at(BENCH.now(), lead.here().zone());
        rounds.result(week, cai.self(), "first", 900, 9);
        BENCH.fire(new RoundMoved(group.ref(), week, Phase.CLOSED, BENCH.now()));
        // 30 % of 1 923.07 for the contest, 2 : 1; of the rest four fifths, at most 60 %, for the week.
        assertThat(books.paid(group.ref(), week, ann.self())).isEqualTo(38_461);
        assertThat(books.paid(group.ref(), week, bob.self())).isEqualTo(19_231);
        assertThat(books.paid(group.ref(), week, cai.self())).isEqualTo((192_307 - 57_692) * 60 / 100);
        assertThat(BENCH.as(ann, new ContestOf(contest)).pay().payment()).isEqualTo(Payment.PAID);
        assertThat(BENCH.as(ann, new ContestOf(contest)).places().get(0).amount())
                .isPresent();
    }

    // ---- against agreements

    @Test
    void aBurstOfNewcomersIsHeldToldAndRestoredOnAppealBeforeThePayment() {
        withRounds();
        BENCH.settings(settings(Judges.MEMBERS, 100));
        List<Viewer> fresh = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Viewer newcomer = group.member("Newcomer " + i);
            BENCH.fire(new MemberJoined(group.ref(), newcomer.self()));
            fresh.add(newcomer);
        }
        EntryId work = submit(ann, Optional.empty(), "A jig");
        EntryId other = submit(bob, Optional.empty(), "A gauge");
        moved(Phase.EVALUATE);
        fresh.forEach(newcomer -> BENCH.as(newcomer, new JudgeWork(work, BEST, "")));
        for (Viewer voter : List.of(cai, dan)) {
            BENCH.as(voter, new JudgeWork(work, POOR, ""));
            BENCH.as(voter, new JudgeWork(other, GOOD, ""));
        }
        assertThat(told("awards.notice.doubt.newcomers")).hasSize(4);
        refused("AuthorOrVoterAppeals", cai, new FileAppeal(work, "Not mine"));
        AppealId appeal = BENCH.as(fresh.get(0), new FileAppeal(work, "I built that jig with Ann and know it."));
        refused("OneAppealAWork", fresh.get(0), new FileAppeal(work, "Again"));
        moved(Phase.CLOSED);
        assertThat(week().pay().payment()).isEqualTo(Payment.HELD);
        assertThat(lines()).containsExactly("awards.statement.held[1]");
        refused("NoAppealIsOpen", lead, new PayWeek(W47));
        assertThat(BENCH.as(auditor, new AppealList(Optional.empty()))
                        .items()
                        .get(0)
                        .votes())
                .filteredOn(vote -> vote.doubt() == Doubt.NEWCOMERS)
                .hasSize(4);
        BENCH.as(auditor, new DecideAppeal(appeal, true, "They worked on it."));
        assertThat(week().pay().payment()).isEqualTo(Payment.PAID);
        assertThat(week().places())
                .filteredOn(place -> place.person().name().equals("Ann"))
                .allMatch(place -> place.inputs().startsWith("1000*1000*1;1000*0*3"));
        refused("AppealIsOpen", auditor, new DecideAppeal(appeal, false, "Or not"));
    }

    @Test
    void anAppealThatIsUpheldAfterThePaymentIsMadeGoodWithTheNextWeekAndTheTreasurerIsTold() {
        withRounds();
        BENCH.settings(settings(Judges.MEMBERS, 100));
        Viewer one = newcomer("N1");
        Viewer two = newcomer("N2");
        Viewer three = newcomer("N3");
        EntryId work = submit(ann, Optional.empty(), "A jig");
        EntryId other = submit(bob, Optional.empty(), "A gauge");
        moved(Phase.EVALUATE);
        List.of(one, two, three).forEach(voter -> BENCH.as(voter, new JudgeWork(work, BEST, "")));
        BENCH.as(dan, new JudgeWork(work, List.of(3, 3, 3), ""));
        BENCH.as(eva, new JudgeWork(work, List.of(3, 3, 3), ""));
        for (Viewer voter : List.of(cai, dan, eva)) {
            BENCH.as(voter, new JudgeWork(other, GOOD, ""));
        }
        moved(Phase.CLOSED);
        assertThat(week().places())
                .extracting(p -> p.place() + " " + p.person().name())
                .containsExactly("1 Bob", "2 Ann");
        long annBefore = books.paid(group.ref(), W47, ann.self());
        AppealId appeal = BENCH.as(ann, new FileAppeal(work, "They are experts who joined last week."));
        refused("DeciderIsNotConcerned", eva(), new DecideAppeal(appeal, true, "I voted on it"));
        BENCH.as(lead, new DecideAppeal(appeal, true, "Right."));
        assertThat(week().places())
                .extracting(p ->
                        p.place() + " " + p.person().name() + " " + p.before().orElse(0))
                .containsExactly("1 Ann 2", "2 Bob 1");
        assertThat(told("awards.notice.reverse")).containsExactly(treasurer.self());
        Week next = W47.next();
        BENCH.fire(new RoundMoved(group.ref(), next, Phase.CLOSED, BENCH.now()));
        long owed = books.paid(group.ref(), next, ann.self());
        assertThat(annBefore + owed)
                .isEqualTo(week().places().get(0).amount().orElseThrow().minor());
        BENCH.fire(new RoundMoved(group.ref(), next.next(), Phase.CLOSED, BENCH.now()));
        assertThat(books.paid(group.ref(), next.next(), ann.self())).isZero();
    }

    @Test
    void peopleWhoKeepPraisingEachOtherCountHalfAndAreTold() {
        BENCH.settings(settings(Judges.MEMBERS, 100));
        Doubt last = Doubt.NONE;
        for (int round = 0; round < 2; round++) {
            EvaluationId contest = contest(Judges.MEMBERS, 0);
            EntryId ofAnn = submit(ann, Optional.of(contest), "Ann's");
            EntryId ofBob = submit(bob, Optional.of(contest), "Bob's");
            judging();
            for (Viewer voter : List.of(cai, dan, eva)) {
                BENCH.as(voter, new JudgeWork(ofAnn, List.of(3, 3), ""));
                BENCH.as(voter, new JudgeWork(ofBob, List.of(3, 3), ""));
            }
            BENCH.as(ann, new JudgeWork(ofBob, List.of(5, 5), ""));
            ReviewId byBob = BENCH.as(bob, new JudgeWork(ofAnn, List.of(5, 5), ""));
            last = BENCH.as(bob, new ReviewOf(byBob)).doubt();
            closing();
        }
        assertThat(last).isEqualTo(Doubt.RECIPROCAL);
        assertThat(told("awards.notice.doubt.reciprocal")).contains(bob.self());
    }

    @Test
    void anAppealThatNobodyDecidesLapsesAndThePaymentGoesOn() {
        withRounds();
        BENCH.settings(settings(Judges.MEMBERS, 100));
        Viewer one = newcomer("N1");
        EntryId work = submit(ann, Optional.empty(), "A jig");
        moved(Phase.EVALUATE);
        List.of(one, newcomer("N2"), newcomer("N3")).forEach(voter -> BENCH.as(voter, new JudgeWork(work, BEST, "")));
        for (Viewer voter : List.of(cai, dan)) {
            BENCH.as(voter, new JudgeWork(work, GOOD, ""));
        }
        BENCH.as(one, new FileAppeal(work, "Why?"));
        moved(Phase.CLOSED);
        assertThat(week().pay().payment()).isEqualTo(Payment.HELD);
        BENCH.wait(Duration.ofDays(8));
        BENCH.runJob("move-on");
        assertThat(week().pay().payment()).isEqualTo(Payment.PAID);
        assertThat(told("awards.notice.appeal.lapsed")).containsExactly(one.self());
    }

    // ---- refusals

    @Test
    void eachWayToBeRefusedHasItsCode() {
        BENCH.settings(settings(Judges.MEMBERS, 100));
        EvaluationId contest = contest(Judges.MEMBERS, 0);
        EvaluationId drawn = contest(Judges.REVIEWERS, 0);
        EntryId work = submit(ann, Optional.of(contest), "A jig");
        EntryId reviewed = submit(ann, Optional.of(drawn), "A gauge");
        EntryId early = submit(bob, Optional.of(contest), "Early");
        Week now = Week.at(BENCH.now(), lead.here().zone());
        refused("JudgingIsOpen", bob, new JudgeWork(work, List.of(5, 5), ""));
        refused("OnlyTheAuthorChangesAWork", bob, new EditWork(work, 0, "Mine", "now", List.of()));
        refused("OnlyTheAuthorChangesAWork", bob, new WithdrawWork(work));
        refused("WorkEditedMeanwhile", ann, new EditWork(work, 7, "Mine", "now", List.of()));
        refused("WorkSaysSomething", ann, new EditWork(work, 0, "\u0085", "now", List.of()));
        refused("WorkSaysSomething", ann, new SubmitWork(Optional.of(contest), "x", "\ud800", List.of()));
        submit(bob, Optional.of(contest), "Two");
        submit(bob, Optional.of(contest), "Three");
        refused("WorksAPerson", bob, new SubmitWork(Optional.of(contest), "Four", "text", List.of()));
        refused(
                "NotFound.evaluation",
                bob,
                new SubmitWork(Optional.of(new EvaluationId(work.value())), "x", "y", List.of()));
        refused("NotAllowed", ann, openContest(Judges.MEMBERS, 0, 7, 14));
        refused("ContestHasTime", lead, openContest(Judges.MEMBERS, 0, -2, 14));
        refused("ContestHasTime", lead, openContest(Judges.MEMBERS, 0, 7, 6));
        refused("ContestHasTime", lead, openContest(Judges.MEMBERS, 0, 7, 500));
        refused("PanelIsOfMembers", lead, new NamePanel(Set.of(new PersonRef(new UUID(1, 1)))));
        BENCH.as(bob, new WithdrawWork(early));
        judging();
        refused("WorksAreTaken", cai, new SubmitWork(Optional.of(contest), "Late", "text", List.of()));
        refused("WorksAreTaken", ann, new EditWork(work, 0, "Late", "text", List.of()));
        refused("NobodyJudgesTheirOwnWork", ann, new JudgeWork(work, List.of(5, 5), ""));
        refused("MembersMayJudgeByThemselves", bob, new JudgeWork(reviewed, List.of(5, 5), ""));
        refused("MarksFitTheRubric", bob, new JudgeWork(work, List.of(5), ""));
        refused("Invalid marks[0].<list element>", bob, new JudgeWork(work, List.of(9, 5), ""));
        ReviewId said = BENCH.as(bob, new JudgeWork(work, List.of(5, 5), ""));
        refused("OneReviewAPerson", bob, new JudgeWork(work, List.of(1, 1), ""));
        refused("OneReviewAPerson", bob, new SubmitReview(said, List.of(1, 1), ""));
        refused("ReviewWaits", bob, new DeclineReview(said));
        Viewer asked = reviewsOf(reviewed).get(0);
        ReviewId open = view(asked, reviewed).id();
        group.leaves(asked);
        refused("OnlyMembersTakePart", asked, new SubmitReview(open, List.of(3, 3), ""));
        refused("OnlyMembersTakePart", asked, new JudgeWork(work, List.of(3, 3), ""));
        group.member(asked.name()); // the draw may have asked one of those below
        refused("AuthorOrVoterAppeals", ann, new FileAppeal(work, "Not settled yet"));
        closing();
        refused("JudgingIsOpen", cai, new JudgeWork(work, List.of(5, 5), ""));
        refused("AuthorOrVoterAppeals", bob, new FileAppeal(work, "Mine counts in full"));
        refused("ContestStillRuns", lead, new CancelContest(contest));
        BENCH.wait(Duration.ofDays(8));
        refused("AppealIsInTime", ann, new FileAppeal(work, "Too late"));
        refused("NotFound.appeal", lead, new DecideAppeal(new AppealId(work.value()), true, "x"));
        Week running = Week.at(BENCH.now(), lead.here().zone());
        refused("WeekIsOver", lead, new SettleWeek(running));
        refused("WeekIsOver", lead, new SettleWeek(running.next()));
        refused("WeekIsNear", lead, new SettleWeek(new Week("9998-W01")));
        refused("WeekIsNear", lead, new SettleWeek(new Week("1998-W01")));
        refused("NotAllowed", ann, new SettleWeek(running.previous()));
        BENCH.as(lead, new SettleWeek(running.previous()));
        refused("WeekIsNotSettled", lead, new SettleWeek(running.previous()));
        refused("PaymentIsOpen", lead, new PayWeek(running.previous()));
        refused("NotFound.week", lead, new PayWeek(new Week("1998-W01")));
        refused("NotFound.week", ann, new WeekOf(new Week("1998-W01")));
        assertThat(now).isNotEqualTo(running);
        withRounds();
        rounds.at(group.ref(), running.previous().previous(), Phase.OPEN, BENCH.now());
        refused("RoundSettlesItsWeek", lead, new SettleWeek(running.previous().previous()));
        refused("UnknownCursor", lead, new AppealList(Optional.of("nonsense")));
    }

    // ---- the hall

    @Test
    @Tag("M128")
    void laureatesArePublicByYearQuarterAndPerson() throws Exception {
        withRounds();
        for (int i = 0; i < 3; i++) {
            Week week = W47.plus(i);
            rounds.result(week, ann.self(), "=cmd()", 900, 9);
            rounds.result(week, bob.self(), "second", 800, 9);
            BENCH.fire(new RoundMoved(group.ref(), week, Phase.CLOSED, BENCH.now()));
        }
        Viewer employee = group.person("Somebody else", Role.EMPLOYEE);
        Laureates.Hall hall = BENCH.as(employee, hall(Optional.of(4), Optional.empty()));
        assertThat(hall.won().items()).hasSize(6);
        assertThat(hall.most())
                .extracting(one -> one.person().name() + one.times() + one.first())
                .containsExactly("Ann33", "Bob30");
        assertThat(BENCH.as(employee, hall(Optional.of(1), Optional.empty()))
                        .won()
                        .items())
                .isEmpty();
        assertThat(BENCH.as(employee, hall(Optional.empty(), Optional.of(bob.self())))
                        .won()
                        .items())
                .hasSize(3);
        refused("NotAllowed", employee, new WeekOf(W47));
        String csv = new String(
                BENCH.as(ann, new LaureatesFile(Optional.of(2026))).content(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(7);
        assertThat(csv).contains("\"'=cmd()\"");

        var record = BENCH.offer().personal;
        assertThat(BENCH.inTransaction(() -> record.export(ann.self())).toString())
                .contains("=cmd()");
        BENCH.inTransaction(() -> {
            record.erase(ann.self());
            try {
                BENCH.offer().health.check();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return "";
        });
        assertThat(BENCH.as(employee, hall(Optional.empty(), Optional.of(ann.self())))
                        .won()
                        .items())
                .isEmpty();
        var card = BENCH.homeCards(bob).get(0);
        assertThat(card.rows()).hasSize(4);
    }

    // ---- how the tests speak

    private static Laureates hall(Optional<Integer> quarter, Optional<PersonRef> person) {
        return new Laureates(Optional.of(2026), quarter, person, Optional.empty());
    }

    private Viewer eva() {
        // Eva as an auditor: she may decide, but she voted on the work.
        return new Viewer(eva.person(), "Eva", eva.locale(), eva.zone(), eva.group(), auditor.permissions(), eva.via());
    }

    private Viewer newcomer(String name) {
        Viewer newcomer = group.member(name);
        BENCH.fire(new MemberJoined(group.ref(), newcomer.self()));
        return newcomer;
    }

    private void withRounds() {
        BENCH.fill(Rounds.class, Optional.of(rounds));
        rounds.at(group.ref(), W47, Phase.COLLECT, NOW.plus(Duration.ofDays(2)));
    }

    private void moved(Phase to) {
        if (to != Phase.CLOSED) {
            rounds.at(group.ref(), W47, to, BENCH.now().plus(Duration.ofDays(2)));
        }
        BENCH.fire(new RoundMoved(group.ref(), W47, to, BENCH.now()));
    }

    private static AwardsSettings settings(Judges judges, int material) {
        return new AwardsSettings(
                judges,
                3,
                2,
                600,
                3,
                material,
                20,
                60,
                3,
                14,
                7,
                "live.*, qa.answer",
                "live.organised, live.hosted",
                true);
    }

    private static void material(int percent) {
        BENCH.settings(settings(Judges.REVIEWERS, percent));
    }

    private void fact(Viewer who, String kind, String evidence) {
        BENCH.fire(new Contribution(group.ref(), who.self(), kind, Set.of("moulding"), evidence, BENCH.now()));
    }

    private EvaluationView week() {
        return BENCH.as(ann, new WeekOf(W47));
    }

    private List<WorksOf.Row> works(Viewer by) {
        return BENCH.as(by, new WorksOf(week().id()));
    }

    private EntryId submit(Viewer by, Optional<EvaluationId> into, String title) {
        return BENCH.as(by, new SubmitWork(into, title, "Forty parts in one setup, 12 minutes less.", List.of()));
    }

    private OpenContest openContest(Judges judges, int prize, int days, int judgeDays) {
        LocalDate today = BENCH.now().atZone(lead.here().zone()).toLocalDate();
        return new OpenContest(
                "Jigs of the quarter",
                "Show one that saves time.",
                today.plusDays(days),
                today.plusDays(judgeDays),
                List.of(new OpenContest.Criterion("Saves time", 3), new OpenContest.Criterion("Easy to copy", 1)),
                judges,
                3,
                2,
                prize);
    }

    private EvaluationId contest(Judges judges, int prize) {
        return BENCH.as(lead, openContest(judges, prize, 3, 6));
    }

    private void judging() {
        BENCH.wait(Duration.ofDays(4));
        BENCH.runJob("move-on");
    }

    private void closing() {
        BENCH.wait(Duration.ofDays(4));
        BENCH.runJob("move-on");
    }

    private List<Viewer> members() {
        return List.of(lead, ann, bob, cai, dan, eva, treasurer);
    }

    private List<ReviewRow> reviews(Viewer by) {
        return by.may("awards.judge") ? BENCH.as(by, new MyReviews()) : List.of();
    }

    private boolean sees(Viewer by, EntryId work) {
        return reviews(by).stream()
                .anyMatch(
                        row -> BENCH.as(by, new ReviewOf(row.id())).work().id().equals(work));
    }

    private List<Viewer> reviewsOf(EntryId work) {
        return members().stream().filter(one -> sees(one, work)).toList();
    }

    private ReviewOf.View view(Viewer by, EntryId work) {
        return reviews(by).stream()
                .map(row -> BENCH.as(by, new ReviewOf(row.id())))
                .filter(view -> view.work().id().equals(work))
                .findFirst()
                .orElseThrow();
    }

    private void everybodySays(List<Integer> marks) {
        for (Viewer member : members()) {
            for (ReviewRow row : reviews(member)) {
                int criteria =
                        BENCH.as(member, new ReviewOf(row.id())).work().rubric().size();
                BENCH.as(member, new SubmitReview(row.id(), marks.subList(0, criteria), "Clear, and it works."));
            }
        }
    }

    private List<PersonRef> told(String key) {
        return group.told().stream()
                .filter(one -> one.key().equals(key))
                .map(Told::person)
                .toList();
    }

    private List<String> lines() {
        return BENCH.events(SettlementLine.class).stream()
                .filter(line -> line.group().equals(group.ref()))
                .map(line -> line.words().get("en"))
                .toList();
    }

    private void refused(String code, Viewer by, UseCase<?> useCase) {
        assertThat(PluginBench.codeOf(() -> BENCH.as(by, useCase))).isEqualTo(code);
    }
}
