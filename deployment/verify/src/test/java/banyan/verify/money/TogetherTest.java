package banyan.verify.money;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Examination;
import banyan.testkit.Node;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The settlement of a round is one business transaction: the evaluation closes, awards and duty are paid, people are told and the
 * statements stand, all of it or nothing. Twenty at once close each round, ten at each of two nodes, and a node is killed among them.
 */
class TogetherTest {

    private static final int ROUNDS = Integer.getInteger("banyan.rounds", 4);
    private static final int KILLS = Integer.getInteger("banyan.kills", 1);
    private static final int ATTEMPTS = 20;

    /** Forty attempts at a node: more than it has connections, so that those who wait for a round must not hold up who has it. */
    private static final int AT_ONCE = 4;

    private static final String NOTHING = "0 0 0 0 0 0 0";

    private static Deployment deployment;

    private final List<String> wrong = new ArrayList<>();

    @BeforeAll
    static void start() {
        deployment = Deployment.apart();
        deployment.secondNode();
    }

    @AfterAll
    static void stop() {
        deployment.close();
    }

    @Test
    void aRoundIsSettledOnceAndAsAWhole() throws Exception {
        int atOnce = Math.min(AT_ONCE, Math.max(1, ROUNDS / KILLS));
        int number = 0;
        int closedBeforeTheEnd = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<RoundToSettle> rounds = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                rounds.add(RoundToSettle.open(deployment, ++number));
            }
            closedBeforeTheEnd += closeAmongAKill(rounds);
        }
        assertThat(wrong).isEmpty();
        Examination.sound(deployment.administrator());
        System.err.printf(
                "Together: %d rounds, %d attempts each, %d kills in the middle: each settled and paid once, %d of them before the"
                        + " node was gone; nothing half done%n",
                number, ATTEMPTS, KILLS, closedBeforeTheEnd);
    }

    /** The node is killed when the first round is closed: others are in the middle then. */
    private int closeAmongAKill(List<RoundToSettle> rounds) throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(ATTEMPTS * rounds.size());
        Node second = deployment.secondNode();
        Queue<Answer> answers = new ConcurrentLinkedQueue<>();
        int closed;
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                boolean there = attempt % 2 == 1;
                for (RoundToSettle round : rounds) {
                    Client lead = round.group().lead().client();
                    running.add(people.submit(() -> close(there ? lead.on(second) : lead, round, answers, first)));
                }
            }
            first.await();
            deployment.killSecondNode();
            for (Future<?> each : running) {
                each.get();
            }
            closed = wholeOrNothing(rounds);
        } finally {
            people.shutdownNow();
        }
        deployment.secondNode();
        long yes = answers.stream().filter(Answer::isGood).count();
        assertThat(yes).as("answers that closed a round").isLessThanOrEqualTo(closed);
        answers.stream()
                .filter(answer -> !answer.isGood()
                        && answer.status() != 503
                        && !answer.code().equals("RoundGoesForward"))
                .forEach(answer -> wrong.add(answer.toString()));
        for (RoundToSettle round : rounds) {
            settledNow(round);
        }
        return closed;
    }

    private static void close(Client lead, RoundToSettle round, Queue<Answer> answers, CountDownLatch first) {
        try {
            answers.add(send(lead, round));
        } catch (UncheckedIOException gone) {
            // The node was killed: whether the round was closed is asked of the database.
        } finally {
            first.countDown();
        }
    }

    private static Answer send(Client lead, RoundToSettle round) {
        return lead.put(
                round.group().api() + "/rounds/weeks/" + round.week() + "/phase",
                Map.of("to", "CLOSED", "why", "Everybody has judged"));
    }

    private static int wholeOrNothing(List<RoundToSettle> rounds) {
        int closed = 0;
        for (RoundToSettle round : rounds) {
            String found = found(round);
            if (!found.equals(NOTHING)) {
                assertWhole(found);
                closed++;
            }
        }
        return closed;
    }

    /** Who comes after the kill closes what nobody closed, and is refused what somebody did. */
    private static void settledNow(RoundToSettle round) {
        boolean open = found(round).equals(NOTHING);
        Answer late = send(round.group().lead().client(), round);
        // What the killed node had sent to the database may still be committed after its end.
        assertThat(late.isGood() ? open : late.code().equals("RoundGoesForward"))
                .as("%s", late)
                .isTrue();
        String found = found(round);
        assertWhole(found);
        assertThat(send(round.group().lead().client(), round).code()).isEqualTo("RoundGoesForward");
        assertThat(found(round)).as("after one more attempt").isEqualTo(found);
    }

    private static void assertWhole(String found) {
        assertThat(found)
                .as("closed, evaluated, awarded, duty settled and paid, statements of awards and duty, told")
                .matches("1 1 1 1 1 2 [2-4]");
    }

    /** What there is of the settlement, in one statement, so at one moment. */
    private static String found(RoundToSettle round) {
        String of = "group_id = '" + round.group().ref().value() + "'";
        String week = " and week = '" + round.week() + "'";
        return deployment
                .database()
                .column(
                        "select concat_ws(' ', (select count(*) from plugin_qa.week_round r join plugin_qa.round_step s on"
                                + " s.round_id = r.id and s.phase = 'CLOSED' where r." + of + "), (select count(*) from"
                                + " plugin_awards.evaluation where " + of + week
                                + " and state = 'SETTLED' and payment = 'PAID'),"
                                + " (select count(*) from plugin_funds.entry where " + of
                                + " and kind = 'AWARD'), (select count(*)"
                                + " from plugin_moderation.settlement where " + of + week
                                + " and state = 'PAID'), (select count(*)"
                                + " from plugin_funds.entry where " + of
                                + " and kind = 'DUTY_PAY'), (select count(*) from"
                                + " plugin_qa.round_settlement where " + of + week
                                + "), (select count(*) from core.notice where"
                                + " grp = '" + round.group().ref().value() + "' and key in ('awards.notice.won',"
                                + " 'moderation.notice.settled')))")
                .get(0);
    }
}
