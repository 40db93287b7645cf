package banyan.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.Duty;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.socket.Rounds;
import banyan.api.socket.Treasury;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.usecase.UseCase;
import banyan.api.value.Week;
import banyan.moderation.model.ActKind;
import banyan.moderation.model.BulletinKind;
import banyan.moderation.model.ConflictOutcome;
import banyan.moderation.model.Consent;
import banyan.moderation.model.Decision;
import banyan.moderation.model.NeedPlace;
import banyan.moderation.model.OperatorKind;
import banyan.moderation.model.StepKind;
import banyan.moderation.usecase.AddAbsence;
import banyan.moderation.usecase.AddNeed;
import banyan.moderation.usecase.AddStep;
import banyan.moderation.usecase.AnswerAsk;
import banyan.moderation.usecase.AppealPay;
import banyan.moderation.usecase.AskExpert;
import banyan.moderation.usecase.AssignWeek;
import banyan.moderation.usecase.ClearWeek;
import banyan.moderation.usecase.CloseConflict;
import banyan.moderation.usecase.ConfirmWeek;
import banyan.moderation.usecase.DecidePay;
import banyan.moderation.usecase.GiveBack;
import banyan.moderation.usecase.Mediate;
import banyan.moderation.usecase.NameTopic;
import banyan.moderation.usecase.NoteAct;
import banyan.moderation.usecase.OfferSwap;
import banyan.moderation.usecase.ProposeTopic;
import banyan.moderation.usecase.RemoveAbsence;
import banyan.moderation.usecase.ReportConflict;
import banyan.moderation.usecase.RosterOf;
import banyan.moderation.usecase.RosterView;
import banyan.moderation.usecase.SetFallback;
import banyan.moderation.usecase.SetOperator;
import banyan.moderation.usecase.SetWilling;
import banyan.moderation.usecase.SettleWeek;
import banyan.moderation.usecase.SettlementOf;
import banyan.moderation.usecase.SignOff;
import banyan.moderation.usecase.SignUp;
import banyan.moderation.usecase.SkipDuty;
import banyan.moderation.usecase.SortNeed;
import banyan.moderation.usecase.TakeSwap;
import banyan.moderation.usecase.TakeWeek;
import banyan.moderation.usecase.TickDuty;
import banyan.moderation.usecase.VoteTopic;
import banyan.moderation.usecase.WeekOf;
import banyan.moderation.usecase.WithdrawConflict;
import banyan.moderation.usecase.WithdrawSwap;
import banyan.moderation.usecase.Write;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each way to be refused, with its code; and what many do at once. */
class RefusalsTest {

    private static final PluginBench BENCH = DutyWeeksTest.BENCH;
    private static final Week NOW = new Week("2026-W47");
    private static final Week FAR = new Week("9999-W52");
    private static final String BLANK = "\u200b\u0000";

    private final BenchGroup group = BENCH.group("refused");
    private final Viewer lead = group.lead("Lead");
    private final Viewer ann = group.person("Ann", Role.MODERATOR);
    private final Viewer bo = group.member("Bo");
    private final Viewer cai = group.member("Cai");
    private final PersonRef stranger = DutyWeeksTest.anybody();
    private final UUID nothing = UUID.randomUUID();

    @BeforeEach
    void annIsOnDutyAndBoNext() {
        BENCH.forget();
        BENCH.clockAt(Instant.parse("2026-11-18T02:00:00Z"));
        BENCH.settings(DutyWeeksTest.settings(1));
        BENCH.as(ann, new TakeWeek(NOW));
        BENCH.as(bo, new SignUp(false));
    }

    private void refused(String code, Viewer who, UseCase<?> what) {
        assertThat(PluginBench.codeOf(() -> BENCH.as(who, what))).as("%s", what).isEqualTo(code);
    }

    @Test
    void weeksAndQueue() {
        Week next = NOW.next();
        refused("IsInTheQueue", cai, new SignOff());
        refused("WeekIsYours", cai, new ConfirmWeek(next));
        refused("WeekIsNotOver", ann, new ConfirmWeek(NOW.previous()));
        refused("NotFound.week", ann, new ConfirmWeek(NOW.plus(5)));
        refused("WeekIsAhead", ann, new GiveBack(NOW, "ill"));
        refused("WeekIsYours", cai, new GiveBack(next, "ill"));
        refused("TextSaysSomething", bo, new GiveBack(next, BLANK));
        refused("WeekIsNear", bo, new GiveBack(FAR, "ill"));
        refused("WeekIsFree", cai, new TakeWeek(next));
        refused("WeekIsNotOver", cai, new TakeWeek(NOW.previous()));
        refused("WeekIsNear", cai, new TakeWeek(FAR));
        LocalDate day = NOW.monday();
        refused("AbsenceEndsAfterItBegins", cai, new AddAbsence(day, day.minusDays(1)));
        refused("AbsenceEndsAfterItBegins", cai, new AddAbsence(day, day.plusDays(999)));
        refused("AbsenceEndsAfterItBegins", cai, new AddAbsence(LocalDate.MIN, LocalDate.MAX));
        refused("AbsenceEndsAfterItBegins", cai, new AddAbsence(LocalDate.MAX, LocalDate.MAX));
        refused("NotFound.absence", cai, new RemoveAbsence(nothing));
        refused("WeekIsNear", bo, new WeekOf(Optional.of(FAR)));
    }

    @Test
    void swaps() {
        Week next = NOW.next();
        refused("WeekIsYours", cai, new OfferSwap(next, ""));
        refused("WeekIsAhead", ann, new OfferSwap(NOW, ""));
        UUID offer = BENCH.as(bo, new OfferSwap(next, "")).id();
        refused("OneOfferAWeek", bo, new OfferSwap(next, ""));
        refused("OfferIsByAnother", bo, new TakeSwap(offer, Optional.empty()));
        refused("OfferIsYours", cai, new WithdrawSwap(offer));
        refused("NotFound.swap", cai, new TakeSwap(nothing, Optional.empty()));
        refused("NotFound.week", cai, new TakeSwap(offer, Optional.of(NOW.plus(9))));
        refused("WeekIsAhead", ann, new TakeSwap(offer, Optional.of(NOW)));
        BENCH.as(lead, new AssignWeek(next, cai.self(), "knows it"));
        refused("OfferIsOpen", ann, new TakeSwap(offer, Optional.empty()));
        BENCH.clockAt(next.startsAt(ZoneId.of("Asia/Shanghai")).minus(Duration.ofHours(2)));
        refused("OfferComesInTime", cai, new OfferSwap(next, ""));
    }

    @Test
    void theLeadsChanges() {
        refused("WeekIsAhead", lead, new AssignWeek(NOW, bo.self(), "now"));
        refused("PersonIsMember", lead, new AssignWeek(NOW.next(), stranger, "why not"));
        refused("TextSaysSomething", lead, new AssignWeek(NOW.next(), bo.self(), BLANK));
        refused("WeekIsAhead", lead, new ClearWeek(NOW, "now"));
        refused("NotFound.week", lead, new ClearWeek(NOW.plus(9), "free"));
        refused("PersonIsMember", lead, new SetFallback(Optional.of(stranger)));
        refused("PersonIsMember", lead, new SetOperator(stranger, OperatorKind.HIRED));
        refused("NotAllowed", bo, new AssignWeek(NOW.next(), bo.self(), "me"));
    }

    @Test
    void theWeeksWork() {
        Viewer other = group.person("Other", Role.MODERATOR);
        refused("OnDutyOrLead", other, new TickDuty(Duty.WARM_UP, ""));
        refused("NotAllowed", bo, new TickDuty(Duty.WARM_UP, ""));
        refused("SkippingSaysWhy", ann, new SkipDuty(Duty.WARM_UP, BLANK));
        BENCH.as(ann, new TickDuty(Duty.WARM_UP, ""));
        refused("DutyIsOpen", ann, new SkipDuty(Duty.WARM_UP, "late"));
        refused("TextSaysSomething", bo, new AddNeed(BLANK));
        refused("NotFound.need", ann, new SortNeed(nothing, NeedPlace.NOW));
        refused("TextSaysSomething", ann, new Write(BulletinKind.WARM_UP, BLANK));
        BENCH.as(ann, new Write(BulletinKind.WARM_UP, "Read"));
        refused("WrittenOnce", ann, new Write(BulletinKind.WARM_UP, "Again"));
        refused("CaseIsLinkedSomewhere", ann, act(ActKind.LINKED, "/g/a", ""));
        refused("AddressIsInThePortal", ann, act(ActKind.HIDDEN, "https://elsewhere", ""));
        refused("AddressIsInThePortal", ann, act(ActKind.LINKED, "/g/a", "javascript:alert(1)"));
        refused("ModeratorNamesTheTopic", ann, new NameTopic("Pumps"));
        refused("NotFound.idea", bo, new VoteTopic(nothing));
        refused("WeekIsAhead", bo, new ProposeTopic(NOW, "Pumps"));
        BENCH.as(bo, new ProposeTopic(NOW.next(), "Pumps"));
        refused("IdeaIsNew", cai, new ProposeTopic(NOW.next(), "PUMPS"));
        refused("TextSaysSomething", cai, new ProposeTopic(NOW.next(), BLANK));
    }

    private NoteAct act(ActKind kind, String address, String target) {
        return new NoteAct(kind, address, target, Optional.of(stranger), "off topic");
    }

    @Test
    void asks() {
        refused("AskedIsAnother", ann, ask(ann.self(), "a"));
        refused("PersonIsMember", ann, ask(stranger, "a"));
        refused("TextSaysSomething", ann, ask(bo.self(), BLANK));
        refused("AddressIsInThePortal", ann, new AskExpert(bo.self(), "a", "//evil", "b"));
        UUID ask = BENCH.as(ann, ask(bo.self(), "a")).id();
        refused("AskedOnce", ann, ask(bo.self(), "a"));
        refused("AskIsForYou", cai, new AnswerAsk(ask, true));
        BENCH.as(bo, new AnswerAsk(ask, true));
        refused("AskIsOpen", bo, new AnswerAsk(ask, false));
        refused("NotFound.ask", bo, new AnswerAsk(nothing, true));
        BENCH.as(cai, new SetWilling(Consent.NO, Optional.empty(), Optional.empty()));
        refused("ExpertIsWilling", ann, ask(cai.self(), "a"));
        BENCH.as(ann, ask(bo.self(), "b"));
        refused("ExpertHasRoom", ann, ask(bo.self(), "c"));
    }

    private static AskExpert ask(PersonRef expert, String subject) {
        return new AskExpert(expert, subject, "", "Could you?");
    }

    @Test
    void pay() {
        FakeBooks books = new FakeBooks();
        BENCH.fill(Treasury.class, Optional.of(books));
        BENCH.fill(Rounds.class, Optional.of(new FakeRounds(1, 100)));
        refused("NotFound.settlement", bo, new SettlementOf(NOW));
        refused("NotFound.settlement", bo, new SettlementOf(FAR));
        refused("WeekIsNear", lead, new SettleWeek(FAR));
        refused("WeekIsOver", lead, new SettleWeek(NOW));
        refused("WeekIsOver", lead, new SettleWeek(NOW.next()));
        refused("NotFound.settlement", bo, new AppealPay(NOW, "more"));
        BENCH.fire(new RoundMoved(group.ref(), NOW, Phase.CLOSED, BENCH.now()));
        refused("WeekWasYours", bo, new AppealPay(NOW, "more"));
        refused("TextSaysSomething", ann, new AppealPay(NOW, BLANK));
        BENCH.as(ann, new AppealPay(NOW, "more"));
        refused("PayIsHeld", ann, new AppealPay(NOW, "still more"));
        refused("DecisionIsNamed", lead, new DecidePay(NOW, Decision.OPEN, "hm"));
        refused("TextSaysSomething", lead, new DecidePay(NOW, Decision.FULL, BLANK));
        refused("NotAllowed", bo, new DecidePay(NOW, Decision.FULL, "me"));
        BENCH.fill(Treasury.class, Optional.empty());
        refused("BooksAreOpen", lead, new DecidePay(NOW, Decision.FULL, "right"));
        BENCH.as(lead, new DecidePay(NOW, Decision.NONE, "right"));
        refused("PayIsUndecided", lead, new DecidePay(NOW, Decision.FULL, "again"));
        BENCH.as(lead, new TakeWeek(NOW.plus(2)));
        BENCH.fill(Treasury.class, Optional.of(books));
        BENCH.fire(new RoundMoved(group.ref(), NOW.plus(2), Phase.CLOSED, BENCH.now()));
        refused("AnotherDecides", lead, new DecidePay(NOW.plus(2), Decision.FULL, "mine"));
    }

    @Test
    void conflicts() {
        refused("ConflictHasTwoSides", bo, new ReportConflict("a", "b", Set.of(bo.self())));
        refused("PersonIsMember", bo, new ReportConflict("a", "b", Set.of(stranger)));
        refused("TextSaysSomething", bo, new ReportConflict("a", BLANK, Set.of(cai.self())));
        UUID own =
                BENCH.as(lead, new ReportConflict("a", "b", Set.of(cai.self()))).id();
        refused("MediatorIsNoParty", lead, new Mediate(own));
        UUID id = BENCH.as(bo, new ReportConflict("a", "b", Set.of(cai.self()))).id();
        refused("MediationHasBegun", lead, new AddStep(id, StepKind.PROPOSAL, "so"));
        refused("MediationHasBegun", lead, new CloseConflict(id, ConflictOutcome.WARNED, "so"));
        BENCH.as(lead, new Mediate(id));
        refused("MediatorProposes", bo, new AddStep(id, StepKind.PROPOSAL, "so"));
        refused("PartiesAgree", lead, new AddStep(id, StepKind.AGREED, "so"));
        refused("StepIsAPersons", lead, new AddStep(id, StepKind.OUTCOME, "so"));
        refused("AllPartiesAgreed", lead, new CloseConflict(id, ConflictOutcome.AGREED, "so"));
        refused("OutcomeIsNamed", lead, new CloseConflict(id, ConflictOutcome.NONE, "so"));
        refused("OnlyTheReporterWithdraws", cai, new WithdrawConflict(id));
        refused("NotFound.conflict", group.member("Dee"), new AddStep(id, StepKind.WORDS, "so"));
        BENCH.as(bo, new WithdrawConflict(id));
        refused("ConflictIsOpen", bo, new AddStep(id, StepKind.WORDS, "so"));
    }

    private static int succeed(List<Callable<Object>> attempts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(attempts.size());
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> running = new ArrayList<>();
        for (Callable<Object> attempt : attempts) {
            running.add(threads.submit(() -> {
                start.await();
                try {
                    attempt.call();
                    return true;
                } catch (Refusal refused) {
                    return false;
                }
            }));
        }
        start.countDown();
        int done = 0;
        for (Future<Boolean> one : running) {
            done += one.get() ? 1 : 0;
        }
        threads.shutdown();
        return done;
    }

    @Test
    void ofTwentyWhoTakeOneSwapOneHasIt() throws Exception {
        UUID offer = BENCH.as(bo, new OfferSwap(NOW.next(), "")).id();
        List<Callable<Object>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Viewer taker = group.member("Taker " + i);
            attempts.add(() -> BENCH.as(taker, new TakeSwap(offer, Optional.empty())));
        }
        assertThat(succeed(attempts)).isEqualTo(1);
    }

    @Test
    void twentySignUpsAtOnceGetTwentyPlacesAndNoWeekTwice() throws Exception {
        List<Callable<Object>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Viewer one = group.member("Volunteer " + i % 10);
            attempts.add(() -> BENCH.as(one, new SignUp(false)));
        }
        assertThat(succeed(attempts)).isEqualTo(20);
        RosterView seen = BENCH.as(lead, new RosterOf());
        assertThat(seen.queue()).hasSize(10);
        assertThat(seen.queue().stream().map(RosterView.Place::place).distinct())
                .hasSize(10);
    }

    @Test
    void tenAsksAtOnceKeepTheQuota() throws Exception {
        List<Callable<Object>> attempts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            AskExpert ask = ask(cai.self(), "subject " + i);
            attempts.add(() -> BENCH.as(ann, ask));
        }
        assertThat(succeed(attempts)).isEqualTo(2);
    }
}
