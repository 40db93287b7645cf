package banyan.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.Contribution;
import banyan.api.socket.DemoContent;
import banyan.api.socket.DigestPublished;
import banyan.api.socket.Duties;
import banyan.api.socket.Duty;
import banyan.api.socket.Experts;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.usecase.Role;
import banyan.api.value.Week;
import banyan.moderation.model.ActKind;
import banyan.moderation.model.AskState;
import banyan.moderation.model.BulletinKind;
import banyan.moderation.model.ConflictOutcome;
import banyan.moderation.model.ConflictState;
import banyan.moderation.model.Consent;
import banyan.moderation.model.DutyState;
import banyan.moderation.model.NeedPlace;
import banyan.moderation.model.StepKind;
import banyan.moderation.model.TopicBy;
import banyan.moderation.usecase.Acts;
import banyan.moderation.usecase.AddNeed;
import banyan.moderation.usecase.AddStep;
import banyan.moderation.usecase.AnswerAsk;
import banyan.moderation.usecase.AskExpert;
import banyan.moderation.usecase.Certificate;
import banyan.moderation.usecase.CloseConflict;
import banyan.moderation.usecase.ConflictOf;
import banyan.moderation.usecase.Conflicts;
import banyan.moderation.usecase.DutyCalendar;
import banyan.moderation.usecase.ExpertsView;
import banyan.moderation.usecase.Mediate;
import banyan.moderation.usecase.MyDuties;
import banyan.moderation.usecase.NameTopic;
import banyan.moderation.usecase.NoteAct;
import banyan.moderation.usecase.ProposeTopic;
import banyan.moderation.usecase.ReportConflict;
import banyan.moderation.usecase.ServiceRecord;
import banyan.moderation.usecase.SetWilling;
import banyan.moderation.usecase.SkipDuty;
import banyan.moderation.usecase.SortNeed;
import banyan.moderation.usecase.SuggestExperts;
import banyan.moderation.usecase.TakeWeek;
import banyan.moderation.usecase.TickDuty;
import banyan.moderation.usecase.VoteTopic;
import banyan.moderation.usecase.WeekOf;
import banyan.moderation.usecase.WeekView;
import banyan.moderation.usecase.Write;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import banyan.testkit.bench.PluginBench.Told;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The work of a week: seven duties, asks, words, topics, the log, and conflicts. */
class WorkTest {

    private static final PluginBench BENCH = DutyWeeksTest.BENCH;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Week NOW = new Week("2026-W47");

    private final BenchGroup group = BENCH.group("works");
    private final Viewer lead = group.lead("Lead");
    private final Viewer ann = group.person("Ann", Role.MODERATOR);
    private final Viewer bo = group.member("Bo");
    private final Viewer cai = group.member("Cai");

    @BeforeEach
    void annIsOnDuty() {
        BENCH.forget();
        BENCH.clockAt(Instant.parse("2026-11-18T02:00:00Z"));
        BENCH.as(ann, new TakeWeek(NOW));
    }

    private WeekView week() {
        return BENCH.as(ann, new WeekOf(Optional.of(NOW)));
    }

    private Optional<DutyState> state(Duty duty) {
        return week().items().stream()
                .filter(item -> item.duty() == duty)
                .flatMap(item -> item.state().stream())
                .findFirst();
    }

    private List<String> told(Viewer person) {
        return group.told().stream()
                .filter(told -> told.person().equals(person.self()))
                .map(Told::key)
                .map(key -> key.replace("moderation.notice.", ""))
                .toList();
    }

    private void contributed(Viewer who, String kind) {
        BENCH.fire(new Contribution(
                group.ref(),
                who.self(),
                kind,
                Set.of("moulding"),
                "/g/works/qa/questions/" + UUID.randomUUID(),
                BENCH.now()));
    }

    @Test
    @Tag("M012")
    void theSevenDutiesTickByWhatReallyHappens() {
        BENCH.fire(new RoundMoved(group.ref(), NOW, Phase.PREPARE, BENCH.now()));
        BENCH.as(ann, ask(bo, "hot runner"));
        BENCH.as(ann, new Write(BulletinKind.WARM_UP, "Read the **five** questions first."));
        BENCH.as(ann, new Write(BulletinKind.CONSOLIDATION, "Three answers look at the regrind."));
        BENCH.fire(new RoundMoved(group.ref(), NOW, Phase.EVALUATE, BENCH.now()));
        BENCH.fire(new DigestPublished(group.ref(), NOW, ann.self(), "/g/works/knowledge/1", BENCH.now()));
        assertThat(week().items()).allMatch(item -> item.state().equals(Optional.of(DutyState.DONE)) && item.byFact());
        Duties duties = BENCH.provided(Duties.class);
        BENCH.inTransaction(() -> {
            assertThat(duties.onDuty(group.ref(), NOW)).contains(ann.self());
            duties.done(group.ref(), NOW, Duty.DIGEST, "/g/works/other");
            return "";
        });
        assertThat(week().items().get(6).evidence()).isEqualTo("/g/works/knowledge/1");
    }

    @Test
    void aDutyIsSkippedWithAReasonAndAFactStandsOverIt() {
        BENCH.as(ann, new SkipDuty(Duty.RUN_ROUND, "A holiday"));
        assertThat(state(Duty.RUN_ROUND)).contains(DutyState.SKIPPED);
        BENCH.fire(new RoundMoved(group.ref(), NOW, Phase.EVALUATE, BENCH.now()));
        assertThat(state(Duty.RUN_ROUND)).contains(DutyState.DONE);
        BENCH.as(ann, new TickDuty(Duty.ASK_POLITELY, "In the canteen"));
        assertThat(state(Duty.ASK_POLITELY)).contains(DutyState.DONE);
        assertThat(PluginBench.codeOf(() -> BENCH.as(ann, new TickDuty(Duty.ASK_POLITELY, ""))))
                .isEqualTo("DutyIsOpen");
    }

    @Test
    @Tag("M166")
    void needsComeFromQuestionsAndByHandAndAreSorted() {
        contributed(bo, "qa.question");
        BENCH.as(cai, new AddNeed("A list of spare parts"));
        assertThat(week().needs())
                .extracting(WeekView.Need::words)
                .containsExactlyInAnyOrder("moulding", "A list of spare parts");
        BENCH.as(ann, new SortNeed(need("moulding"), NeedPlace.NOW));
        assertThat(state(Duty.COLLECT_NEEDS)).isEmpty();
        BENCH.as(ann, new SortNeed(need("A list of spare parts"), NeedPlace.LATER));
        assertThat(state(Duty.COLLECT_NEEDS)).contains(DutyState.DONE);
        assertThat(BENCH.as(ann, new WeekOf(Optional.of(NOW.next()))).needs())
                .extracting(WeekView.Need::words)
                .containsExactly("A list of spare parts");
    }

    private UUID need(String words) {
        return week().needs().stream()
                .filter(need -> need.words().equals(words))
                .map(WeekView.Need::id)
                .findFirst()
                .orElseThrow();
    }

    private static AskExpert ask(Viewer expert, String subject) {
        return new AskExpert(expert.self(), subject, "/g/works/qa/questions/1", "Could you look at it?");
    }

    @Test
    @Tag("M167")
    void expertsAreSuggestedWithReasonsAndRoomAndTheDirectoryHelpsWithoutASearch() {
        ExpertsView bare = BENCH.as(ann, new SuggestExperts("Bo"));
        assertThat(bare.searched()).isFalse();
        assertThat(bare.experts()).extracting(line -> line.person().name()).containsExactly("Bo");
        BENCH.fill(
                Experts.class,
                Optional.of((g, subject, limit) -> List.of(new Experts.Expert(
                        cai.self(),
                        9,
                        List.of(new Experts.Reason(
                                "answered", 9, Map.of("en", "answered 4 questions", "zh-CN", "答过 4 次"))),
                        1,
                        Optional.empty()))));
        ExpertsView found = BENCH.as(ann, new SuggestExperts("hot runner"));
        assertThat(found.searched()).isTrue();
        assertThat(found.experts().get(0).reasons()).containsExactly("answered 4 questions");
        assertThat(found.experts().get(0).room()).isEqualTo(2);
        assertThat(found.draft()).contains("hot runner");
        BENCH.as(ann, ask(cai, "hot runner"));
        assertThat(BENCH.as(ann, new SuggestExperts("hot runner"))
                        .experts()
                        .get(0)
                        .room())
                .isEqualTo(1);
        assertThat(state(Duty.FIND_EXPERTS)).contains(DutyState.DONE);
    }

    @Test
    @Tag("M168")
    void anAskKeepsQuotaConsentAndQuietHoursAndANoCostsOneClick() {
        UUID first = BENCH.as(ann, ask(bo, "one")).id();
        assertThat(told(bo)).containsExactly("asked");
        BENCH.as(bo, new AnswerAsk(first, false));
        assertThat(told(ann)).contains("askDeclined");
        BENCH.as(ann, ask(bo, "two"));
        assertThat(PluginBench.codeOf(() -> BENCH.as(ann, ask(bo, "three")))).isEqualTo("ExpertHasRoom");
        BENCH.as(cai, new SetWilling(Consent.NO, Optional.empty(), Optional.empty()));
        assertThat(PluginBench.codeOf(() -> BENCH.as(ann, ask(cai, "one")))).isEqualTo("ExpertIsWilling");
        BENCH.settings(new ModerationSettingsBuilder().onlyWhoAgreed().build());
        assertThat(PluginBench.codeOf(() -> BENCH.as(ann, ask(lead, "one")))).isEqualTo("ExpertIsWilling");
        BENCH.as(cai, new SetWilling(Consent.YES, Optional.empty(), Optional.empty()));
        BENCH.clockAt(Instant.parse("2026-11-18T15:00:00Z"));
        BENCH.as(ann, ask(cai, "late"));
        assertThat(BENCH.as(cai, new MyDuties()).asks()).isEmpty();
        assertThat(week().asks()).anyMatch(line -> line.state() == AskState.WAITING);
        BENCH.runJob("deliver-asks");
        assertThat(told(cai)).isEmpty();
        BENCH.clockAt(Instant.parse("2026-11-19T00:00:00Z"));
        BENCH.runJob("deliver-asks");
        BENCH.runJob("deliver-asks");
        assertThat(told(cai)).containsExactly("asked");
        BENCH.as(cai, new AnswerAsk(BENCH.as(cai, new MyDuties()).asks().get(0).id(), true));
        assertThat(told(ann)).contains("askAccepted");
    }

    @Test
    void whoSaysNoBeforeTheMorningIsLeftInPeace() {
        BENCH.clockAt(Instant.parse("2026-11-18T15:00:00Z"));
        BENCH.as(ann, ask(bo, "late"));
        BENCH.as(bo, new SetWilling(Consent.NO, Optional.empty(), Optional.empty()));
        BENCH.clockAt(Instant.parse("2026-11-19T01:00:00Z"));
        BENCH.runJob("deliver-asks");
        assertThat(told(bo)).isEmpty();
    }

    @Test
    @Tag("M171")
    @Tag("M198")
    void theWarmUpAndTheAnswersInBriefReachEveryoneOnce() {
        BENCH.as(ann, new Write(BulletinKind.WARM_UP, "Read first."));
        BENCH.as(ann, new Write(BulletinKind.CONSOLIDATION, "Three look at the regrind, one at the pump."));
        assertThat(told(bo)).containsExactly("warmUp", "consolidated");
        assertThat(told(lead)).containsExactly("warmUp", "consolidated");
        assertThat(told(ann)).isEmpty();
        assertThat(state(Duty.WARM_UP)).contains(DutyState.DONE);
        assertThat(state(Duty.CONSOLIDATE)).contains(DutyState.DONE);
        assertThat(BENCH.found()).containsKey("bulletin CONSOLIDATION:" + NOW);
        assertThat(PluginBench.codeOf(() -> BENCH.as(ann, new Write(BulletinKind.WARM_UP, "Again"))))
                .isEqualTo("WrittenOnce");
    }

    @Test
    void theHandOverNoteReachesTheNextAndCanBeWrittenAnew() {
        BENCH.as(bo, new TakeWeek(NOW.next()));
        BENCH.as(ann, new Write(BulletinKind.HAND_OVER, "Two wait."));
        BENCH.as(ann, new Write(BulletinKind.HAND_OVER, "One waits."));
        assertThat(told(bo)).contains("handOver");
        assertThat(BENCH.as(bo, new WeekOf(Optional.of(NOW.next()))).words())
                .extracting(WeekView.Words::html)
                .containsExactly("<p>One waits.</p>");
    }

    @Test
    @Tag("M023")
    void aCaseIsLinkedToWhereItBelongsInsteadOfDeletedAndItsAuthorIsTold() {
        BENCH.as(
                ann,
                new NoteAct(
                        ActKind.LINKED,
                        "/g/works/chat/7",
                        "/g/works/qa/questions/9",
                        Optional.of(bo.self()),
                        "A case of the challenge about pumps"));
        assertThat(group.told().get(0).key()).isEqualTo("moderation.notice.linked");
        assertThat(group.told().get(0).address()).isEqualTo("/g/works/qa/questions/9");
        Acts.Line line = BENCH.as(cai, new Acts(Optional.empty())).items().get(0);
        assertThat(line.kind()).isEqualTo(ActKind.LINKED);
        assertThat(line.target()).isEqualTo("/g/works/qa/questions/9");
        assertThat(week().balance().linked()).isEqualTo(1);
        assertThat(week().balance().removed()).isZero();
    }

    @Test
    void takingMuchAwayIsReportedToTheLeadOnce() {
        for (int i = 0; i < 8; i++) {
            contributed(bo, "qa.answer");
        }
        contributed(ann, "qa.answer");
        for (int i = 0; i < 4; i++) {
            BENCH.as(ann, new NoteAct(ActKind.REMOVED, "/g/works/qa/1", "", Optional.empty(), "off topic"));
        }
        contributed(ann, "qa.removed");
        assertThat(week().balance()).isEqualTo(new WeekView.Balance(5, 0, 9, 1, 357, 200, true));
        assertThat(told(lead)).filteredOn("removedMuch"::equals).hasSize(1);
    }

    @Test
    @Tag("M275")
    void theTopicOfAWeekIsVotedUntilItBeginsAndThenStands() {
        UUID pumps = BENCH.as(bo, new ProposeTopic(NOW.next(), "Pumps")).id();
        UUID glue = BENCH.as(cai, new ProposeTopic(NOW.next(), "Glue")).id();
        BENCH.as(ann, new VoteTopic(glue));
        BENCH.as(ann, new VoteTopic(pumps));
        BENCH.as(lead, new VoteTopic(glue));
        BENCH.as(lead, new VoteTopic(pumps));
        BENCH.clockAt(NOW.next().startsAt(ZONE));
        assertThat(PluginBench.codeOf(() -> BENCH.as(lead, new VoteTopic(glue))))
                .isEqualTo("WeekIsAhead");
        BENCH.runJob("roll-weeks");
        BENCH.runJob("roll-weeks");
        WeekView.Topic topic = BENCH.as(bo, new WeekOf(Optional.empty())).topic();
        assertThat(topic.words()).contains("Pumps");
        assertThat(topic.votes()).isEqualTo(3);
    }

    @Test
    @Tag("M275")
    void whereTheRotationNamesTheTopicWhoeverIsOnDutyDoesOnce() {
        BENCH.settings(
                new ModerationSettingsBuilder().topicBy(TopicBy.MODERATOR).build());
        BENCH.as(ann, new NameTopic("Pumps"));
        assertThat(week().topic().words()).contains("Pumps");
        assertThat(PluginBench.codeOf(() -> BENCH.as(ann, new NameTopic("Glue"))))
                .isEqualTo("TopicIsOpen");
        assertThat(PluginBench.codeOf(() -> BENCH.as(ann, new ProposeTopic(NOW.next(), "Glue"))))
                .isEqualTo("TopicIsVoted");
    }

    @Test
    @Tag("M217")
    void aConflictIsPrivateMediatedByAnotherAndEndsWhenAllAgree() {
        UUID id = BENCH.as(bo, new ReportConflict("Credit for the answer", "He took it.", Set.of(cai.self())))
                .id();
        assertThat(PluginBench.codeOf(() -> BENCH.as(group.member("Dee"), new ConflictOf(id))))
                .isEqualTo("NotFound.conflict");
        assertThat(BENCH.as(group.member("Dee"), new Conflicts(Optional.empty()))
                        .list()
                        .items())
                .isEmpty();
        assertThat(told(lead)).containsExactly("conflict");
        BENCH.as(lead, new Mediate(id));
        BENCH.as(lead, new AddStep(id, StepKind.PROPOSAL, "Both names stand there."));
        BENCH.as(bo, new AddStep(id, StepKind.AGREED, "Yes"));
        assertThat(PluginBench.codeOf(
                        () -> BENCH.as(lead, new CloseConflict(id, ConflictOutcome.AGREED, "Both names."))))
                .isEqualTo("AllPartiesAgreed");
        BENCH.as(cai, new AddStep(id, StepKind.AGREED, "Yes"));
        BENCH.as(lead, new CloseConflict(id, ConflictOutcome.AGREED, "Both names."));
        assertThat(BENCH.as(cai, new ConflictOf(id)).state()).isEqualTo(ConflictState.CLOSED);
        assertThat(BENCH.as(cai, new ConflictOf(id)).steps()).hasSize(4);
        assertThat(BENCH.as(group.member("Dee"), new Conflicts(Optional.empty()))
                        .numbers()
                        .reported())
                .isEqualTo(1);
        assertThat(BENCH.as(cai, new Conflicts(Optional.empty())).numbers().outcomes())
                .isEmpty();
    }

    @Test
    void theRecordOfServiceIsShownPrintedAndInTheCalendar() {
        BENCH.clockAt(NOW.endsAt(ZONE).plusSeconds(90_000));
        BENCH.runJob("roll-weeks");
        assertThat(BENCH.as(ann, new ServiceRecord()).served()).isEqualTo(1);
        assertThat(BENCH.as(ann, new Certificate()).type()).isEqualTo("application/pdf");
        assertThat(new String(BENCH.as(bo, new DutyCalendar()).content(), StandardCharsets.UTF_8))
                .contains("DTSTART;VALUE=DATE:20261116");
        assertThat(BENCH.offer().feeds).containsKey("duty");
    }

    @Test
    void whatIsKeptOfAPersonIsShownToThemAndCanBeForgotten() {
        BENCH.as(ann, ask(bo, "one"));
        BENCH.as(bo, new ReportConflict("Credit", "He took it.", Set.of(cai.self())));
        var personal = Optional.ofNullable(BENCH.offer().personal).orElseThrow();
        PersonRef person = bo.self();
        BENCH.inTransaction(() -> {
            assertThat(personal.export(person).get("conflicts reported").toString())
                    .contains("He took it.");
            personal.erase(person);
            return "";
        });
        BENCH.inTransaction(() -> {
            assertThat(personal.export(person).values()).allMatch(part -> part.equals(List.of()));
            return "";
        });
    }

    @Test
    void theHomeCardNamesWhoIsOnDuty() {
        var shown = BENCH.homeCards(bo).get(0);
        assertThat(shown.rows()).hasSize(3);
        assertThat(shown.rows().get(0).title()).isEqualTo("Ann");
        assertThat(BENCH.homeCards(ann).get(0).now()).isTrue();
    }

    @Test
    void everythingOfAGroupCanBeTakenAway() {
        BENCH.as(ann, ask(bo, "one"));
        BENCH.inTransaction(() -> {
            BENCH.provided(DemoContent.class).remove(group.ref());
            return "";
        });
        assertThat(week().asks()).isEmpty();
        assertThat(week().person()).isEmpty();
        BENCH.inTransaction(() -> {
            try {
                Optional.ofNullable(BENCH.offer().health).orElseThrow().check();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return "";
        });
    }
}
