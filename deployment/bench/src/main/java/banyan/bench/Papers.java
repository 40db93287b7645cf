package banyan.bench;

import banyan.testkit.Browsing;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Questions and answers at their size and at ten times of it: the list, one question with 20 answers, an answer that is posted,
 * and questions alike while somebody types.
 */
final class Papers {

    private static final int QUESTIONS = Integer.getInteger("banyan.questions", 5_000);
    private static final int REQUESTS = Integer.getInteger("banyan.papers.requests", 2_000);
    private static final int ROUNDS = 5;
    private static final int MEMBERS = Load.CLIENTS;

    private Papers() {}

    public static void main(String[] args) {
        try (Deployment deployment = Deployment.shared()) {
            Table table = new Table(
                    "Documents, CPU milliseconds for a request over all processes, " + Load.CLIENTS
                            + " clients, median of " + ROUNDS + " rounds of " + REQUESTS,
                    "what",
                    "questions",
                    "portal",
                    "PostgreSQL",
                    "together",
                    "p50 ms",
                    "p95 ms",
                    "bytes");
            measure(deployment, table, QUESTIONS);
            if (!Boolean.getBoolean("banyan.papers.small")) {
                measure(deployment, table, QUESTIONS * 10);
            }
            table.print();
        }
    }

    private static void measure(Deployment deployment, Table table, int size) {
        TestGroup group = new Given(deployment)
                .group("papers")
                .with("qa")
                .members(MEMBERS)
                .open();
        List<UUID> people = IntStream.rangeClosed(1, MEMBERS)
                .mapToObj(n -> group.member(n).ref().value())
                .toList();
        Library library = new Library(7);
        // first the one with 20 answers, so that it is not on the first page
        UUID long20 =
                library.fill(deployment.database(), group.ref(), people, 1, 20).get(0);
        List<UUID> keys = library.fill(deployment.database(), group.ref(), people, size, 5);
        String list = "/g/" + group.handle() + "/qa/questions";
        Client browser = Browsing.as(deployment.node(), group.member(1));
        // what both pages share is compiled before either is measured: the first one would pay for it
        for (String page : List.of(list, list + "/" + long20)) {
            Load.warmUp(deployment.node(), REQUESTS, n -> browser.get(page).good());
        }
        row(deployment, table, "list, 25 rows", size, browser, list);
        row(deployment, table, "question, 20 answers", size, browser, list + "/" + long20);
        alike(deployment, table, size, group);
        post(deployment, table, size, group, keys);
    }

    private static void row(Deployment deployment, Table table, String name, int size, Client client, String path) {
        int bytes = client.get(path).good().body().length;
        add(deployment, table, name, size, bytes, n -> client.get(path).good());
    }

    private static void alike(Deployment deployment, Table table, int size, TestGroup group) {
        Client program = group.member(2).client();
        Entries words = new Entries(11);
        IntFunction<String> path = n -> group.api() + "/qa/similar?q="
                + URLEncoder.encode(words.word(n % 400) + words.word(n % 37) + "怎么办", StandardCharsets.UTF_8);
        int bytes = program.get(path.apply(1)).good().body().length;
        add(deployment, table, "alike while typing", size, bytes, n -> program.get(path.apply(n))
                .good());
    }

    private static void post(Deployment deployment, Table table, int size, TestGroup group, List<UUID> keys) {
        // one person answers one question three times at most
        int[] used = new int[1];
        add(deployment, table, "post an answer", size, 0, n -> {
            int place;
            synchronized (used) {
                place = used[0]++;
            }
            group.member(1 + place % MEMBERS)
                    .client()
                    .post(
                            group.api() + "/qa/questions/" + keys.get(place / MEMBERS % keys.size()) + "/answers",
                            Map.of(
                                    "method",
                                    "先看回料比例，再看模温；连看 14 天射压，超过 90 MPa 就报警。".repeat(4),
                                    "reasoning",
                                    "我们车间量过三次，曲线平了原因就定了。",
                                    "files",
                                    List.of()))
                    .good();
        });
    }

    private static void add(Deployment deployment, Table table, String name, int size, int bytes, IntConsumer request) {
        int warmUp = Load.warmUp(deployment.node(), REQUESTS, request);
        List<Load.Cost> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(Load.measure(deployment.node(), REQUESTS, request));
        }
        rounds.sort(Comparator.comparing(Load.Cost::cpu));
        Load.Cost cost = rounds.get(ROUNDS / 2);
        System.out.println(name + " at " + size + ": " + Table.number(cost.cpu()) + " ms, warm after " + warmUp);
        table.row(
                name,
                Integer.toString(size),
                Table.number(cost.portal()),
                Table.number(cost.database()),
                Table.number(cost.cpu()),
                Table.number(cost.p50()),
                Table.number(cost.p95()),
                Integer.toString(bytes));
    }
}
