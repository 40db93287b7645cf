package banyan.qa.rounds;

import static banyan.qa.rounds.RoundsBench.BENCH;
import static banyan.qa.rounds.RoundsBench.W47;
import static banyan.qa.rounds.RoundsBench.answer;
import static banyan.qa.rounds.RoundsBench.ask;
import static banyan.qa.rounds.RoundsBench.at;
import static banyan.qa.rounds.RoundsBench.begin;
import static banyan.qa.rounds.RoundsBench.tick;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.socket.Duties;
import banyan.api.socket.Duty;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.socket.Rounds;
import banyan.api.usecase.Refusal;
import banyan.api.value.Week;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.rounds.ConfirmHelp;
import banyan.qa.usecase.rounds.Discuss;
import banyan.qa.usecase.rounds.RateAnswer;
import banyan.qa.usecase.rounds.RoundOf;
import banyan.qa.usecase.rounds.RoundView;
import banyan.qa.usecase.rounds.SaySmallTalk;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Several runners at the same time, on one database: each step once, each rating once. */
class TwoNodesTest {

    private final BenchGroup group = BENCH.group("front-line");
    private final Viewer asker = group.member("Tang Ning");
    private final Viewer lin = group.member("Lin Wanqing");
    private final Viewer wu = group.member("Wu Shan");

    @Test
    void eachStepHappensOnceAmongManyRunners() throws Exception {
        begin("2026-11-12T10:00");
        group.member("One more");
        together(8, () -> turn());
        QuestionId question = ask(asker, "Which glue?");
        AnswerId one = answer(lin, question, "Epoxy for a day");
        for (String time : List.of("2026-11-15T09:00:01", "2026-11-18T09:00:01", "2026-11-18T18:00:01")) {
            at(time);
            together(8, () -> turn());
        }
        together(8, () -> BENCH.as(wu, new RateAnswer(one, List.of(4, 4, 4))));
        at("2026-11-19T20:00:01");
        together(8, () -> turn());
        assertThat(BENCH.events(RoundMoved.class).stream()
                        .filter(moved -> moved.group().equals(group.ref())
                                && moved.week().equals(W47))
                        .map(RoundMoved::to))
                .containsExactly(Phase.PREPARE, Phase.OPEN, Phase.EVALUATE, Phase.CLOSED);
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W47))).history())
                .extracting(RoundView.Happened::phase)
                .containsExactly(Phase.PREPARE, Phase.OPEN, Phase.EVALUATE, Phase.CLOSED);
    }

    @Test
    void questionsAskedWhileCollectingEndsStandInExactlyOneRound() throws Exception {
        begin("2026-11-15T08:59:59.999900");
        tick(group);
        List<Callable<Object>> work = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int n = i;
            work.add(() -> n % 2 == 0 ? ask(asker, "Question " + n) : turn());
        }
        together(work);
        at("2026-11-15T09:00:02");
        tick(group);
        int asked = BENCH.as(asker, new RoundOf(Optional.of(W47))).questions().size()
                + BENCH.as(asker, new RoundOf(Optional.of(W47.next())))
                        .questions()
                        .size();
        assertThat(asked).isEqualTo(4);
    }

    /** Whoever hears a step is part of it: where one of them fails, nothing has happened, and the step is made again. */
    @Test
    void aStepThatFailsHalfwayLeavesNothingBehind() {
        begin("2026-11-12T10:00");
        tick(group);
        QuestionId question = ask(asker, "Which glue?");
        answer(lin, question, "Epoxy for a day");
        at("2026-11-15T09:00:01");
        BENCH.fill(Duties.class, Optional.of(new Duties() {
            @Override
            public Optional<PersonRef> onDuty(GroupRef in, Week week) {
                return Optional.empty();
            }

            @Override
            public void done(GroupRef in, Week week, Duty duty, String evidence) {
                throw new IllegalStateException("The books are on fire");
            }
        }));
        assertThatThrownBy(this::turn).hasMessageContaining("fire");
        assertThat(RoundsBench.round(group, W47).phase()).isEqualTo(Phase.COLLECT);
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W47))).history()).isEmpty();
        assertThat(BENCH.events(RoundMoved.class)).isEmpty();
        BENCH.fill(Duties.class, Optional.empty());
        turn();
        assertThat(BENCH.as(asker, new RoundOf(Optional.of(W47))).history()).hasSize(1);
    }

    /** What people said and judged goes with them on request, and becomes nobody's when they are erased. */
    @Test
    void whatAPersonDidInRoundsIsTheirsAndIsForgotten() {
        begin("2026-11-12T10:00");
        tick(group);
        group.member("One more");
        QuestionId question = ask(asker, "Which glue?");
        AnswerId one = answer(lin, question, "Epoxy for a day");
        AnswerId two = answer(asker, question, "I tried acrylate");
        for (String time : List.of("2026-11-15T09:00:01", "2026-11-18T09:00:01")) {
            at(time);
            turn();
        }
        BENCH.as(wu, new Discuss(question, Optional.of(one), "What does it cost?"));
        at("2026-11-18T18:00:01");
        turn();
        BENCH.as(wu, new RateAnswer(one, List.of(4, 4, 4)));
        BENCH.as(wu, new RateAnswer(two, List.of(2, 2, 2)));
        BENCH.as(wu, new ConfirmHelp(one));
        BENCH.as(wu, new SaySmallTalk("Good morning"));
        at("2026-11-19T20:00:01");
        turn();
        var record = BENCH.offer().personal;
        assertThat(BENCH.inTransaction(() -> record.export(wu.self())).toString())
                .contains("What does it cost?", "[4, 4, 4]", "Good morning", one.toString());
        assertThat(BENCH.inTransaction(() -> record.export(lin.self())).toString())
                .contains("place=1");
        for (Viewer gone : List.of(wu, lin, asker)) {
            BENCH.inTransaction(() -> {
                record.erase(gone.self());
                return gone;
            });
            assertThat(BENCH.inTransaction(() -> record.export(gone.self())).toString())
                    .doesNotContain("cost", "[4, 4, 4]", "place=", "Good");
        }
        assertThat(BENCH.inTransaction(() -> BENCH.provided(Rounds.class).results(group.ref(), W47)))
                .hasSize(2);
    }

    private Object turn() {
        tick(group);
        return group;
    }

    private static void together(int times, Callable<Object> work) throws Exception {
        List<Callable<Object>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(work);
        }
        together(all);
    }

    private static void together(List<Callable<Object>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Object> done : threads.invokeAll(work)) {
                try {
                    done.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    if (!(e.getCause() instanceof Refusal)) {
                        throw e;
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
