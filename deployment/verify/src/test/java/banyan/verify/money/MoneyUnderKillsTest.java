package banyan.verify.money;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.usecase.Role;
import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Eventually;
import banyan.testkit.Examination;
import banyan.testkit.Given;
import banyan.testkit.Seed;
import banyan.testkit.TestGroup;
import banyan.testkit.TestPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random operations on the books of one group by fifty clients on two nodes, while a node and PostgreSQL are killed: nothing that
 * was acknowledged is lost, nothing is done twice, nothing is unbalanced, nothing overdrawn.
 */
class MoneyUnderKillsTest {

    private static final int OPERATIONS = Integer.getInteger("banyan.operations", 1_000);
    private static final int KILLS = Integer.getInteger("banyan.kills", 1);
    private static final int CLIENTS = 50;
    private static final int MEMBERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String BOOKS = "plugin_funds";

    private static Deployment deployment;
    private static Sender sender;
    private static TestGroup group;
    private static TestPerson treasurer;
    private static String api;

    /** One call under its key: what was asked, and what was answered at last. */
    private record Call(Client by, String path, Map<String, Object> body, String key, Answer answer) {}

    private final Queue<Call> booked = new ConcurrentLinkedQueue<>();
    private final Queue<Call> asked = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    @BeforeAll
    static void start() {
        deployment = Deployment.apart();
        sender = new Sender(deployment);
        Given given = new Given(deployment);
        group = given.group("kills").with("funds").members(MEMBERS).open();
        treasurer = given.person("Treasurer");
        group.join(treasurer, Role.TREASURER);
        api = group.api() + "/funds/";
        treasurer
                .client()
                .post(api + "openings", Map.of("pot", "ACTIVITY", "amount", "400", "weeks", 1, "why", "What was there"))
                .good();
    }

    @AfterAll
    static void stop() {
        deployment.close();
    }

    @Test
    void nothingIsLostDoubledUnbalancedOrOverdrawn() throws Exception {
        Random random = Seed.random("Money under kills");
        long before = number("select last_voucher from $.book where group_id = '"
                + group.ref().value() + "'");
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < OPERATIONS; i++) {
                long own = random.nextLong();
                int no = i;
                running.add(clients.submit(() -> operation(new Random(own), no)));
            }
            for (int kill = 1; kill <= KILLS; kill++) {
                killTheDatabase(OPERATIONS * (2 * kill - 1) / (2 * KILLS + 1));
                killANode(OPERATIONS * 2 * kill / (2 * KILLS + 1));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } finally {
            clients.shutdownNow();
        }
        Eventually.until(
                "the database answers",
                PATIENCE,
                () -> deployment.nobody().get("/health/ready").isGood());
        prove(before);
        System.err.printf(
                "Money under kills: %d operations by %d clients on two nodes, %d kills of a node and of PostgreSQL: %d"
                        + " booked, %d asked, %d refused; 0 lost, 0 doubled, 0 unbalanced, 0 overdrawn%n",
                OPERATIONS, CLIENTS, KILLS, booked.size(), asked.size(), refused.get());
    }

    private void killANode(int after) {
        awaitDone(after);
        deployment.killSecondNode();
        sender.secondIs(deployment.secondNode());
    }

    private void killTheDatabase(int after) {
        awaitDone(after);
        deployment.killPostgres();
    }

    private void awaitDone(int count) {
        Eventually.until(count + " operations are answered", PATIENCE, () -> done.get() >= count);
    }

    private void operation(Random random, int no) {
        TestPerson one = group.member(1 + random.nextInt(MEMBERS));
        TestPerson two = group.member(1 + random.nextInt(MEMBERS));
        String little = (1 + random.nextInt(3)) + "." + (10 + random.nextInt(90));
        boolean there = random.nextBoolean();
        switch (random.nextInt(7)) {
            case 0 -> book(treasurer, "payments", payment(no), there);
            case 1 ->
                book(one, "tips", Map.of("to", two.ref(), "amount", little, "evidence", "", "key", "t" + no), there);
            case 2 -> book(treasurer, "charges", charge(one, little), there);
            case 3 -> book(treasurer, "revenues", revenue(one, little), there);
            case 4 ->
                book(treasurer, "entries/" + (1 + random.nextInt(200)) + "/reversals", Map.of("reason", "x"), there);
            default -> keep(one, "requests", wish((20 + random.nextInt(60)) + ".50"), there, asked);
        }
        done.incrementAndGet();
    }

    /** Every reference is sent by two clients, under keys of their own: it is booked once. */
    private static Map<String, Object> payment(int no) {
        int reference = no / 2;
        TestPerson payer = group.member(1 + reference % MEMBERS);
        return Map.of("person", payer.ref(), "amount", "3", "reference", "R" + reference);
    }

    private static Map<String, Object> charge(TestPerson person, String amount) {
        return Map.of("person", person.ref(), "amount", amount, "activity", true, "why", "x");
    }

    private static Map<String, Object> revenue(TestPerson person, String amount) {
        List<Object> credits = List.of(Map.of("person", person.ref(), "weight", 1));
        return Map.of("amount", amount, "why", "Books sold", "credits", credits);
    }

    /** Money from a small pot: many find it empty. */
    private static Map<String, Object> wish(String amount) {
        Map<String, Object> wish = new HashMap<>(Map.of("pot", "ACTIVITY", "amount", amount));
        wish.putAll(Map.of("payeeName", "Shop", "payeeAccount", ""));
        wish.putAll(Map.of("purpose", "x", "evidence", ""));
        return wish;
    }

    private void book(TestPerson by, String path, Map<String, Object> body, boolean there) {
        keep(by, path, body, there, booked);
    }

    private void keep(TestPerson by, String path, Map<String, Object> body, boolean there, Queue<Call> good) {
        String key = java.util.UUID.randomUUID().toString();
        Answer answer = sender.post(by.client(), api + path, body, key, there);
        if (answer.isGood()) {
            good.add(new Call(by.client(), api + path, body, key, answer));
        } else {
            refused.incrementAndGet();
        }
    }

    private void prove(long before) {
        assertThat(sender.wrong()).isEmpty();
        assertThat(booked).isNotEmpty();
        assertThat(refused.get()).as("the small pot refuses some").isPositive();
        everyAcknowledgedEntryIsThereAndNoOther(before);
        for (Call call : sample()) {
            Answer again = sender.post(call.by(), call.path(), call.body(), call.key(), false)
                    .good();
            assertThat(again.text()).isEqualTo(call.answer().text());
        }
        everyAcknowledgedEntryIsThereAndNoOther(before);
        assertThat(number("select count(*) from $.account where guarded and case when class in ('ASSET', 'EXPENSE')"
                        + " then balance < 0 else balance > 0 end"))
                .as("overdrawn")
                .isZero();
        Examination.sound(deployment.administrator());
    }

    /** The portal itself charges the dues of the month. Of all others, one that nobody was told of is one that was booked twice, and one that is missing was lost. */
    private void everyAcknowledgedEntryIsThereAndNoOther(long before) {
        TreeSet<Long> told = new TreeSet<>();
        for (Call call : booked) {
            boolean fresh = told.add(call.answer().json().path("voucher").asLong());
            assertThat(fresh || call.path().endsWith("/payments"))
                    .as("%s under a voucher of its own", call.answer())
                    .isTrue();
        }
        TreeSet<Long> there = new TreeSet<>();
        deployment
                .database()
                .column("select voucher from plugin_funds.entry where kind <> 'DUES_CHARGED' and voucher > " + before
                        + " and group_id = '"
                        + group.ref().value() + "'")
                .forEach(voucher -> there.add(Long.valueOf(voucher)));
        assertThat(there).isEqualTo(told);
        assertThat(number("select count(*) from $.request where group_id = '"
                        + group.ref().value() + "'"))
                .isEqualTo(asked.size());
    }

    private List<Call> sample() {
        List<Call> all = new ArrayList<>(booked);
        all.addAll(asked);
        return all.subList(0, Math.min(all.size(), 500));
    }

    private static long number(String sql) {
        return deployment.database().number(sql.replace("$", BOOKS));
    }
}
