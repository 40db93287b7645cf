package banyan.qa.rounds;

import static banyan.qa.rounds.RoundsBench.BENCH;
import static banyan.qa.rounds.RoundsBench.W47;
import static banyan.qa.rounds.RoundsBench.answer;
import static banyan.qa.rounds.RoundsBench.ask;
import static banyan.qa.rounds.RoundsBench.at;
import static banyan.qa.rounds.RoundsBench.begin;
import static banyan.qa.rounds.RoundsBench.tick;
import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.usecase.Refusal;
import banyan.qa.model.AnswerId;
import banyan.qa.model.QuestionId;
import banyan.qa.usecase.rounds.RateAnswer;
import banyan.qa.usecase.rounds.RoundOf;
import banyan.qa.usecase.rounds.RoundView;
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
                        .filter(moved -> moved.group().equals(group.ref()) && moved.week().equals(W47))
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
                + BENCH.as(asker, new RoundOf(Optional.of(W47.next()))).questions().size();
        assertThat(asked).isEqualTo(4);
    }

    /** A step that fails in a listener leaves nothing behind and is made again. */
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
