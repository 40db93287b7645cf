package banyan.qa.rounds;

import static banyan.qa.rounds.RoundsBench.BENCH;
import static banyan.qa.rounds.RoundsBench.W47;
import static banyan.qa.rounds.RoundsBench.W48;
import static banyan.qa.rounds.RoundsBench.answer;
import static banyan.qa.rounds.RoundsBench.ask;
import static banyan.qa.rounds.RoundsBench.at;
import static banyan.qa.rounds.RoundsBench.begin;
import static banyan.qa.rounds.RoundsBench.rate;
import static banyan.qa.rounds.RoundsBench.round;
import static banyan.qa.rounds.RoundsBench.settings;
import static banyan.qa.rounds.RoundsBench.tick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import banyan.api.people.Viewer;
import banyan.api.socket.DigestPublished;
import banyan.api.socket.DigestRequested;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.socket.Rounds;
import banyan.api.socket.SettlementLine;
import banyan.api.usecase.Role;
import banyan.api.value.Slice;
import banyan.api.value.Week;
import banyan.qa.RoundSettings.EmptyWeek;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.model.rounds.Mover;
import banyan.qa.usecase.AnswerView;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.rounds.Discuss;
import banyan.qa.usecase.rounds.Explained;
import banyan.qa.usecase.rounds.MoveRound;
import banyan.qa.usecase.rounds.NextRound;
import banyan.qa.usecase.rounds.PauseWeek;
import banyan.qa.usecase.rounds.QuestionInRound;
import banyan.qa.usecase.rounds.Remarks;
import banyan.qa.usecase.rounds.ResumeWeek;
import banyan.qa.usecase.rounds.RoundOf;
import banyan.qa.usecase.rounds.RoundResults;
import banyan.qa.usecase.rounds.RoundView;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A week, from the first question to the digest, with nobody pushing; and the weeks in which something is missing. */
class WeekOfARoundTest {

    private final BenchGroup group = BENCH.group("front-line");
    private final Viewer asker = group.member("Tang Ning");
    private final Viewer lin = group.member("Lin Wanqing");
    private final Viewer zhao = group.member("Zhao Qiming");
    private final Viewer wu = group.member("Wu Shan");
    private final Viewer he = group.member("He Ping");
    private final Viewer moderator = group.person("Chen Jiahe", Role.MODERATOR);
    private final Viewer lead = group.lead("Shen Huaiyuan");

    @BeforeEach
    void monday() {
        begin("2026-11-12T10:00");
        tick(group);
    }

    @Test
    @Tag("M194")
    @Tag("M195")
    @Tag("M199")
    @Tag("M146")
    void aWeekGoesRoundByItself() {
        QuestionId question = ask(asker, "Hot runner clogs every 2 weeks");
        assertThat(stand(asker, question).week()).isEqualTo(W47);
        AnswerId one = answer(lin, question, "Look at the regrind first");
        AnswerId two = answer(zhao, question, "Give the nozzles zones of their own");

        at("2026-11-15T09:00:01");
        tick(group);
        assertThat(round(group, W47).phase()).isEqualTo(Phase.PREPARE);
        QuestionId late = ask(lin, "Too late for this week");
        assertThat(stand(lin, late).week()).isEqualTo(W48);

        at("2026-11-18T09:00:01");
        tick(group);
        assertThat(round(group, W47).phase()).isEqualTo(Phase.OPEN);
        assertThat(shown(wu, question)).containsExactlyInAnyOrder(one, two);
        BENCH.as(wu, new Discuss(question, Optional.of(one), "What does the regrind cost?"));
        BENCH.as(he, new Discuss(question, Optional.empty(), "We have that, too"));
        assertThat(BENCH.as(asker, new Remarks(question, Optional.empty())).items())
                .extracting(row -> row.answer())
                .containsExactly(Optional.of(one), Optional.empty());

        at("2026-11-18T18:00:01");
        tick(group);
        assertThat(round(group, W47).phase()).isEqualTo(Phase.EVALUATE);
        for (Viewer rater : List.of(asker, wu, he)) {
            rate(rater, one, 5, 5, 4);
            rate(rater, two, 3, 2, 3);
        }
        assertThat(results(asker)).isEmpty();

        at("2026-11-19T20:00:01");
        tick(group);
        assertThat(round(group, W47).phase()).isEqualTo(Phase.CLOSED);
        List<Explained> results = results(asker);
        assertThat(results).extracting(Explained::answer).containsExactly(one, two);
        assertThat(results).extracting(Explained::place).containsExactly(1, 2);
        assertThat(results).allSatisfy(one2 -> assertThat(one2.raters()).isEqualTo(3));
        assertThat(shown(wu, question)).containsExactly(one, two);

        BENCH.as(asker, new MarkBestAnswer(question, one));
        BENCH.fire(new DigestPublished(group.ref(), W47, moderator.self(), "/g/front-line/knowledge/1", BENCH.now()));
        assertThat(round(group, W47).phase()).isEqualTo(Phase.DIGESTED);
        assertThat(moves(W47)).containsExactly(Phase.PREPARE, Phase.OPEN, Phase.EVALUATE, Phase.CLOSED, Phase.DIGESTED);
        assertThat(BENCH.events(DigestRequested.class)).hasSize(1);
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W47))).history())
                .extracting(RoundView.Happened::mover)
                .containsExactly(Mover.CLOCK, Mover.CLOCK, Mover.CLOCK, Mover.CLOCK, Mover.DIGEST);
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W47))).digest()).isEqualTo("/g/front-line/knowledge/1");
    }

    @Test
    void otherModulesReadResultsOnlyOnceTheyStand() {
        QuestionId question = ask(asker, "Which glue?");
        AnswerId one = answer(lin, question, "Epoxy for twenty-four hours");
        answer(zhao, question, "Acrylate, five minutes");
        Rounds rounds = BENCH.provided(Rounds.class);
        through(group, "2026-11-18T18:00:01");
        for (Viewer rater : List.of(asker, wu, he)) {
            rate(rater, one, 5, 5, 5);
        }
        assertThat(BENCH.inTransaction(() -> rounds.results(group.ref(), W47))).isEmpty();
        through(group, "2026-11-19T20:00:01");
        var judged = BENCH.inTransaction(() -> rounds.results(group.ref(), W47));
        assertThat(judged).hasSize(2);
        assertThat(judged)
                .filteredOn(each -> each.subject().equals(one.subject()))
                .as("one of two rated is not enough to count")
                .extracting(each -> each.raters())
                .containsExactly(0);
        var figures = BENCH.inTransaction(() -> rounds.figures(group.ref(), W47));
        assertThat(figures).isEqualTo(new Rounds.Figures(1, 2, 2, 3, 0, 0, 0));
    }

    @Test
    void whatIsSettledStandsOnTheStatementOfTheWeek() {
        ask(asker, "Which glue?");
        BENCH.fire(new SettlementLine(
                group.ref(), W47, "awards", Map.of("en", "Nobody was rated.", "zh-CN", "没有人被评。"), ""));
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W47))).statement())
                .extracting(RoundView.Line::words)
                .containsExactly("Nobody was rated.");
    }

    @Test
    void afterDaysOfStandstillTheStepsFollowInOrderAndAreAnnouncedOnce() {
        QuestionId question = ask(asker, "Asked before the lights went out");
        answer(lin, question, "Answered before the lights went out");
        BENCH.forget();
        begin("2026-12-14T10:00");
        tick(group);
        assertThat(moves(W47)).containsExactly(Phase.PREPARE, Phase.OPEN, Phase.EVALUATE, Phase.CLOSED);
        assertThat(group.told()).hasSizeLessThanOrEqualTo(2);
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W47))).history())
                .extracting(RoundView.Happened::mover)
                .containsOnly(Mover.CATCH_UP);
        List<RoundMoved> skipped = BENCH.events(RoundMoved.class).stream()
                .filter(moved -> moved.group().equals(group.ref()) && moved.to() == Phase.SKIPPED)
                .toList();
        assertThat(skipped)
                .extracting(moved -> moved.week().value())
                .containsExactly("2026-W48", "2026-W49", "2026-W50", "2026-W51");
        int before = BENCH.events().size();
        tick(group);
        tick(group);
        assertThat(BENCH.events()).hasSize(before);
    }

    @Test
    void theClockMayStepBackAndForth() {
        QuestionId question = ask(asker, "Under a broken clock");
        answer(lin, question, "Answered under a broken clock");
        through(group, "2026-11-18T09:00:01");
        at("2026-11-10T09:00");
        tick(group);
        assertThat(round(group, W47).phase()).isEqualTo(Phase.OPEN);
        QuestionId meanwhile = ask(wu, "Asked while the clock was wrong");
        assertThat(stand(wu, meanwhile).week()).isEqualTo(W48);
        at("2026-11-18T18:00:01");
        tick(group);
        at("2026-11-18T17:59");
        tick(group);
        assertThat(round(group, W47).phase()).isEqualTo(Phase.EVALUATE);
        assertThat(moves(W47)).containsExactly(Phase.PREPARE, Phase.OPEN, Phase.EVALUATE);
    }

    @Test
    void anEmptyWeekTakesUpWhatWasLeftAndElseIsSkipped() {
        QuestionId left = ask(asker, "Nobody knows");
        through(group, "2026-11-19T20:00:01");
        assertThat(round(group, W47).phase()).isEqualTo(Phase.CLOSED);
        assertThat(stand(asker, left).week()).as("carried over").isEqualTo(W48);
        assertThat(stand(asker, left).opened()).isFalse();
        through(group, "2026-11-26T20:00:01");
        assertThat(round(group, W48).phase()).isEqualTo(Phase.CLOSED);
        assertThat(stand(asker, left).week()).as("once is enough").isEqualTo(W48);
        through(group, "2026-11-29T09:00:01");
        assertThat(round(group, W48.next()).phase()).isEqualTo(Phase.SKIPPED);
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W48.next()))).history())
                .extracting(RoundView.Happened::why)
                .containsExactly("empty");
    }

    @Test
    void anEmptyWeekRecallsAQuestionFromBeforeTheRounds() {
        BENCH.forget();
        QuestionId old = ask(asker, "Asked when there were no rounds");
        begin("2026-11-12T11:00");
        through(group, "2026-11-15T09:00:01");
        assertThat(round(group, W47).phase()).isEqualTo(Phase.PREPARE);
        assertThat(stand(asker, old).week()).isEqualTo(W47);

        BENCH.settings(settings(3, 3, EmptyWeek.SKIP, 0));
        BenchGroup other = BENCH.group("quiet");
        at("2026-11-12T11:00");
        tick(other);
        through(other, "2026-11-15T09:00:01");
        assertThat(round(other, W47).phase()).isEqualTo(Phase.SKIPPED);
    }

    @Test
    void aTinyGroupDoesNotWaitForRatersItDoesNotHave() {
        BenchGroup tiny = BENCH.group("tiny");
        Viewer one = tiny.member("One");
        Viewer two = tiny.member("Two");
        tick(tiny);
        QuestionId question = ask(one, "Between the two of us?");
        AnswerId answer = answer(two, question, "Between the two of us, yes");
        through(tiny, "2026-11-18T18:00:01");
        assertThat(round(tiny, W47).phase()).isEqualTo(Phase.CLOSED);
        assertThat(BENCH.as(one, new RoundOf(Optional.of(W47))).history())
                .extracting(RoundView.Happened::why)
                .contains("nobody");
        assertThat(BENCH.as(one, new RoundResults(W47)))
                .extracting(Explained::answer, Explained::score)
                .containsExactly(tuple(answer, Optional.empty()));
    }

    @Test
    void aPausedWeekHasNoRoundAndItsQuestionsGoOn() {
        QuestionId question = ask(asker, "Asked for a holiday");
        BENCH.as(lead, new PauseWeek(W47, "Spring festival"));
        QuestionId second = ask(asker, "Asked after it was known");
        assertThat(stand(asker, second).week()).isEqualTo(W48);
        assertThat(BENCH.as(asker, new NextRound()).week()).isEqualTo(W48);
        through(group, "2026-11-15T09:00:01");
        assertThat(round(group, W47).phase()).isEqualTo(Phase.SKIPPED);
        assertThat(stand(asker, question).week()).isEqualTo(W48);
        BENCH.as(lead, new PauseWeek(W48, "Another one"));
        BENCH.as(lead, new ResumeWeek(W48));
        assertThat(BENCH.as(asker, new NextRound()).week()).isEqualTo(W48);
    }

    @Test
    void aModeratorMayLetItGoOn() {
        QuestionId question = ask(asker, "Which glue?");
        answer(lin, question, "Epoxy for twenty-four hours");
        through(group, "2026-11-18T09:00:01");
        BENCH.as(moderator, new MoveRound(W47, Phase.EVALUATE, "All is said"));
        assertThat(round(group, W47).phase()).isEqualTo(Phase.EVALUATE);
        BENCH.as(moderator, new MoveRound(W47, Phase.CLOSED, "All have rated"));
        assertThat(round(group, W47).phase()).isEqualTo(Phase.CLOSED);
        QuestionId next = ask(asker, "For the week after");
        BENCH.as(moderator, new MoveRound(W48, Phase.SKIPPED, "We are all at the fair"));
        assertThat(stand(asker, next).week()).isEqualTo(W48.next());
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W47))).history())
                .extracting(RoundView.Happened::why)
                .containsExactly("", "", "All is said", "All have rated");
    }

    @Test
    void changedSettingsReachTheRoundThatStillCollects() {
        ask(asker, "Which glue?");
        BENCH.settings(settings(1, 3, EmptyWeek.SKIP, 0));
        var job = BENCH.offer().groupJobs.get("plan-rounds");
        BENCH.inTransaction(() -> {
            job.work().in(group.system().here());
            return group;
        });
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W47))).plan().prepareAt())
                .isEqualTo(Instant.parse("2026-11-17T01:00:00Z"));
    }

    @Test
    void theOrderOfAnswersIsAnothersForEachViewerAndStays() {
        QuestionId question = ask(asker, "Many ways?");
        List<AnswerId> given = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            given.add(answer(group.member("Helper " + i), question, "Way number " + i));
        }
        through(group, "2026-11-18T09:00:01");
        List<AnswerId> first = everything(wu, question);
        assertThat(first).containsExactlyInAnyOrderElementsOf(given);
        assertThat(everything(wu, question)).isEqualTo(first);
        assertThat(everything(he, question)).isNotEqualTo(first).containsExactlyInAnyOrderElementsOf(given);
        Set<AnswerId> onTop = new HashSet<>();
        for (int i = 0; i < 30; i++) {
            onTop.add(shown(group.member("Helper " + i), question).get(0));
        }
        assertThat(onTop).hasSizeGreaterThan(8);
    }

    private static void through(BenchGroup group, String localTime) {
        var end = LocalDateTime.parse(localTime).atZone(RoundsBench.ZONE).toInstant();
        while (BENCH.now().plus(Duration.ofHours(6)).isBefore(end)) {
            BENCH.wait(Duration.ofHours(6));
            tick(group);
        }
        at(end);
        tick(group);
    }

    private QuestionInRound.Stand stand(Viewer by, QuestionId question) {
        return BENCH.as(by, new QuestionInRound(question, Optional.empty()))
                .stand()
                .orElseThrow();
    }

    private List<AnswerId> shown(Viewer by, QuestionId question) {
        return BENCH.as(by, new QuestionOf(question, Optional.empty())).answers().items().stream()
                .map(AnswerView::id)
                .toList();
    }

    private List<AnswerId> everything(Viewer by, QuestionId question) {
        List<AnswerId> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Slice<AnswerView> part =
                    BENCH.as(by, new QuestionOf(question, after)).answers();
            part.items().forEach(answer -> all.add(answer.id()));
            after = part.next();
        } while (after.isPresent());
        return all;
    }

    private List<Explained> results(Viewer by) {
        return BENCH.as(by, new RoundResults(W47));
    }

    private List<Phase> moves(Week week) {
        return BENCH.events(RoundMoved.class).stream()
                .filter(moved ->
                        moved.group().equals(group.ref()) && moved.week().equals(week))
                .map(RoundMoved::to)
                .toList();
    }
}
