package banyan.funds;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.people.Viewer;
import banyan.api.socket.Check.Finding;
import banyan.api.socket.Treasury;
import banyan.api.socket.Treasury.Pot;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.api.value.Money;
import banyan.api.value.Unit;
import banyan.funds.model.Amount;
import banyan.funds.usecase.AskPayment;
import banyan.funds.usecase.OpenPot;
import banyan.funds.usecase.RecordPayment;
import banyan.funds.usecase.ReverseEntry;
import banyan.testkit.bench.PluginBench;
import banyan.testkit.bench.PluginBench.BenchGroup;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Random operations by fifty threads: nothing lost, doubled, unbalanced or overdrawn. */
class ManyHandsTest {

    private static final PluginBench BENCH = TreasuryTest.BENCH;
    private static final Unit CNY = new Unit("CNY");
    private static final int THREADS = 50;
    private static final int OPERATIONS = Integer.getInteger("banyan.operations", 2_000);

    private final BenchGroup group = BENCH.group("many-hands");
    private final Viewer treasurer = group.person("Fang Jing", Role.TREASURER);
    private final List<Viewer> people = new ArrayList<>();
    private final Treasury treasury = BENCH.provided(Treasury.class);
    private final AtomicInteger paidIn = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void nothingIsLostDoubledUnbalancedOrOverdrawn() throws Exception {
        BENCH.forget();
        BENCH.settings(Settings.with(s -> s.tipsADay = 100_000));
        BENCH.clockAt(Instant.parse("2026-11-18T02:00:00Z"));
        for (int i = 0; i < 20; i++) {
            people.add(group.member("Member " + i));
        }
        BENCH.as(treasurer, new OpenPot(Pot.ACTIVITY, new Amount("200"), 1, "What was there"));
        long seed = Long.getLong("banyan.seed", System.nanoTime());
        ExecutorService hands = Executors.newFixedThreadPool(THREADS);
        List<Callable<Object>> work = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < OPERATIONS; i++) {
            long own = random.nextLong();
            int no = i;
            work.add(() -> operation(new Random(own), no));
        }
        try {
            for (Future<Object> done : hands.invokeAll(work)) {
                done.get();
            }
        } finally {
            hands.shutdownNow();
        }
        BENCH.runJob("seal-books");
        List<Finding> found = BENCH.inTransaction(
                () -> Optional.ofNullable(BENCH.offer().checks.get("books"))
                        .orElseThrow()
                        .run());
        assertThat(found).as("seed %s", seed).extracting(Finding::key).containsOnly("funds.doctor.good");
        // Each reference was sent four times and is booked once.
        assertThat(paidIn.get()).as("seed %s", seed).isPositive();
        assertThat(refused.get())
                .as("the small pot refuses some, seed %s", seed)
                .isPositive();
        assertThat(count("select count(*) from $.entry where kind = 'PAID_IN' and group_id = '"
                        + group.ref().value() + "'"))
                .as("seed %s", seed)
                .isEqualTo(count("select count(distinct event_key) from $.entry where kind = 'PAID_IN' and group_id = '"
                        + group.ref().value() + "'"));
    }

    private static long count(String query) throws Exception {
        try (var connection = BENCH.owner().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query.replace("$.", BENCH.schema() + "."))) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private Object operation(Random random, int no) {
        Viewer one = people.get(random.nextInt(people.size()));
        Viewer two = people.get(random.nextInt(people.size()));
        Money little = new Money(1 + random.nextInt(300), CNY);
        try {
            return switch (random.nextInt(6)) {
                case 0 -> {
                    // Sent four times under one reference, from whichever thread.
                    int reference = no / 4;
                    Viewer payer = people.get(reference % people.size());
                    BENCH.as(
                            treasurer,
                            new RecordPayment(payer.self(), new Amount("3"), "ref " + reference, Optional.empty()));
                    yield paidIn.incrementAndGet();
                }
                case 1 -> in(() -> treasury.tip(group.ref(), one.self(), two.self(), little, "", "tip:" + no));
                case 2 -> in(() -> treasury.charge(group.ref(), one.self(), Pot.ACTIVITY, little, "", "fee:" + no));
                case 3 ->
                    in(() -> treasury.credit(
                            group.ref(), one.self(), Pot.ACTIVITY, little.times(20), "", "", "gift:" + no));
                case 4 ->
                    BENCH.as(
                            one,
                            new AskPayment(
                                    Pot.ACTIVITY, new Amount(little.plain()), Optional.empty(), "Shop", "", "x", ""));
                default -> BENCH.as(treasurer, new ReverseEntry(1 + random.nextInt(200), "by chance"));
            };
        } catch (Refusal expected) {
            return refused.incrementAndGet();
        }
    }

    private static <T> T in(Supplier<T> work) {
        return BENCH.inTransaction(work);
    }
}
