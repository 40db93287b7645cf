package banyan.qa.rounds;

import static banyan.qa.rounds.RoundsBench.BENCH;
import static banyan.qa.rounds.RoundsBench.W47;
import static banyan.qa.rounds.RoundsBench.answer;
import static banyan.qa.rounds.RoundsBench.ask;
import static banyan.qa.rounds.RoundsBench.at;
import static banyan.qa.rounds.RoundsBench.begin;
import static banyan.qa.rounds.RoundsBench.round;
import static banyan.qa.rounds.RoundsBench.tick;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.socket.Rounds;
import banyan.api.usecase.Role;
import banyan.qa.model.QuestionId;
import banyan.qa.model.rounds.Mover;
import banyan.qa.usecase.AnswerView;
import banyan.qa.usecase.MarkBestAnswer;
import banyan.qa.usecase.QuestionOf;
import banyan.qa.usecase.rounds.RoundOf;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds are switched off while one runs, and on again; and what is known of a choice while others still rate. */
class SwitchedOffTest {

    private static final String SECRET = "the-regrind-is-to-blame";

    private final BenchGroup group = BENCH.group("front-line");
    private final Viewer asker = group.member("Tang Ning");
    private final Viewer lin = group.member("Lin Wanqing");
    private final Viewer zhao = group.member("Zhao Qiming");
    private final Viewer moderator = group.person("Chen Jiahe", Role.MODERATOR);

    @BeforeEach
    void thursday() {
        begin("2026-11-12T10:00");
        tick(group);
    }

    @Test
    void theRoundEndsItsHistorySaysWhyAndItsAnswersAreReadAndFound() {
        QuestionId question = ask(asker, "Hot runner clogs");
        answer(lin, question, SECRET);
        assertThat(seenBy(zhao, question)).isEmpty();
        switchedOff();
        assertThat(seenBy(zhao, question)).hasSize(1);

        BENCH.runJob("end-rounds-switched-off");
        assertThat(round(group, W47).phase()).isEqualTo(Phase.SKIPPED);
        assertThat(isFound()).isTrue();
        assertThat(skipped()).isEqualTo(1);
        var last = BENCH.as(moderator, new RoundOf(Optional.of(W47))).history().stream()
                .filter(step -> step.phase() == Phase.SKIPPED)
                .toList();
        assertThat(last).singleElement().satisfies(step -> {
            assertThat(step.mover()).isEqualTo(Mover.FALLBACK);
            assertThat(step.why()).isEqualTo("off");
        });

        BENCH.runJob("end-rounds-switched-off");
        assertThat(skipped()).isEqualTo(1);
    }

    @Test
    void onAgainANewRoundTakesWhatIsAskedAndTheOldAnswersStayOpen() {
        QuestionId before = ask(asker, "Hot runner clogs");
        answer(lin, before, SECRET);
        switchedOff();
        BENCH.runJob("end-rounds-switched-off");
        BENCH.fill(Rounds.class, Optional.of(BENCH.provided(Rounds.class)));
        tick(group);
        QuestionId after = ask(asker, "Nozzle drools");
        answer(lin, after, "Suck back two millimetres");
        assertThat(seenBy(zhao, before)).hasSize(1);
        assertThat(seenBy(zhao, after)).isEmpty();
        assertThat(round(group, W47.next()).phase()).isEqualTo(Phase.COLLECT);
    }

    @Test
    void whoSwitchesItOnAgainBeforeTheJobCameHasChangedNothing() {
        QuestionId question = ask(asker, "Hot runner clogs");
        answer(lin, question, SECRET);
        switchedOff();
        BENCH.fill(Rounds.class, Optional.of(BENCH.provided(Rounds.class)));
        BENCH.runJob("end-rounds-switched-off");
        assertThat(round(group, W47).phase()).isEqualTo(Phase.COLLECT);
        assertThat(seenBy(zhao, question)).isEmpty();
        assertThat(isFound()).isFalse();
    }

    @Test
    void whichAnswerTheAskerChoseIsNotToldWhileOthersRateIt() {
        QuestionId question = ask(asker, "Hot runner clogs");
        var chosen = answer(lin, question, SECRET);
        answer(group.member("Wu Yue"), question, "Zones of their own");
        at("2026-11-15T09:00:01");
        tick(group);
        at("2026-11-18T09:00:01");
        tick(group);
        BENCH.as(asker, new MarkBestAnswer(question, chosen));
        assertThat(seenBy(zhao, question)).hasSize(2).noneMatch(AnswerView::best);
        assertThat(seenBy(asker, question)).filteredOn(AnswerView::best).hasSize(1);
        at("2026-11-18T18:00:01");
        tick(group);
        assertThat(round(group, W47).phase()).isEqualTo(Phase.EVALUATE);
        assertThat(seenBy(zhao, question)).noneMatch(AnswerView::best);
        at("2026-11-19T20:00:01");
        tick(group);
        assertThat(seenBy(zhao, question)).filteredOn(AnswerView::best).hasSize(1);
    }

    private long skipped() {
        return BENCH.events(RoundMoved.class).stream()
                .filter(step -> step.group().equals(group.ref()) && step.to() == Phase.SKIPPED)
                .count();
    }

    private static void switchedOff() {
        BENCH.fill(Rounds.class, Optional.empty());
    }

    private static List<AnswerView> seenBy(Viewer viewer, QuestionId question) {
        return BENCH.as(viewer, new QuestionOf(question, Optional.empty()))
                .answers()
                .items();
    }

    private boolean isFound() {
        return BENCH.found().values().stream()
                .anyMatch(entry ->
                        entry.group().equals(group.ref()) && entry.toString().contains(SECRET));
    }
}
