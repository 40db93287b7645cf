package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import banyan.testkit.Deployment;
import banyan.testkit.Eventually;
import banyan.testkit.Given;
import banyan.testkit.PluginOffice;
import banyan.testkit.TestGroup;
import banyan.testkit.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A plugin is upgraded again and again, at times with a version that does not work, while people ask and read. */
class UpgradeUnderLoadTest {

    private static final int UPGRADES = Integer.getInteger("banyan.upgrades", 5);
    private static final int REQUESTS = Integer.getInteger("banyan.requests", 2_000);
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 400;
    private static final Duration MUST = Duration.ofMillis(1_500);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Deployment DEPLOYMENT = Deployment.shared();
    private static final PluginOffice OFFICE = new PluginOffice(DEPLOYMENT.administrator());

    private final TestGroup group =
            new Given(DEPLOYMENT).group("upgrades").with("qa").members(CLIENTS).open();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private final Queue<String> failed = new ConcurrentLinkedQueue<>();
    private volatile boolean upgrading = true;

    /** The next tests meet the version that the distribution brings. */
    @AfterAll
    static void backToTheFirst() {
        String first = PluginJar.bundled("qa").version();
        if (!OFFICE.running("qa").equals(first)) {
            OFFICE.install("qa", PluginJar.bundled("qa").version("2.9.9").bytes())
                    .done();
        }
    }

    @Test
    void noRequestFails() throws InterruptedException {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        for (int i = 1; i <= CLIENTS; i++) {
            TestPerson member = group.member(i);
            clients.execute(() -> work(member));
        }
        int broken = 0;
        Eventually.until("the portal is warm", PATIENCE, () -> sent.get() > WARM_UP + CLIENTS);
        try {
            for (int i = 1; i <= UPGRADES; i++) {
                boolean bad = i % 6 == 3;
                broken += bad ? 1 : 0;
                upgrade("2.0." + i, bad);
            }
        } finally {
            upgrading = false;
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        System.err.printf(
                "Plugin upgrades under load: %d upgrades, %d of them failing, %d requests, %d failed, longest %d ms%n",
                UPGRADES, broken, sent.get(), failed.size(), longest.get() / 1_000_000);
        assertThat(failed).isEmpty();
        assertThat(Duration.ofNanos(longest.get())).as("longest request").isLessThan(MUST);
    }

    private static void upgrade(String version, boolean bad) {
        String before = OFFICE.running("qa");
        PluginJar next = PluginJar.bundled("qa").version(version);
        if (bad) {
            PluginOffice.Outcome outcome = OFFICE.install(
                    "qa", next.without("banyan/qa/usecase/Asking.class").bytes());
            assertThat(outcome.isDone()).as(outcome.change().toString()).isFalse();
            assertThat(OFFICE.running("qa")).as("the version before serves on").isEqualTo(before);
        } else {
            OFFICE.install("qa", next.bytes()).done();
            assertThat(OFFICE.running("qa")).isEqualTo(version);
        }
    }

    private void work(TestPerson member) {
        while (upgrading || sent.get() < REQUESTS) {
            int number = sent.incrementAndGet();
            long start = System.nanoTime();
            Answer answer = number % 4 == 0 ? ask(member, number) : read(member);
            if (number > WARM_UP) {
                longest.accumulateAndGet(System.nanoTime() - start, Math::max);
            }
            if (!answer.isGood()) {
                failed.add(answer.toString());
            }
        }
    }

    private Answer read(TestPerson member) {
        return member.client().get(group.api() + "/qa/questions");
    }

    private Answer ask(TestPerson member, int number) {
        return member.client()
                .post(
                        group.api() + "/qa/questions",
                        Map.of(
                                "title",
                                "Under load " + number,
                                "scene",
                                "s",
                                "details",
                                "d",
                                "request",
                                "r",
                                "topics",
                                List.of(),
                                "files",
                                List.of()));
    }
}
