package banyan.bench;

import banyan.testkit.Browsing;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A list page of 25 rows over 1 000 questions, and a question with its answers. */
final class Lists {

    private static final int QUESTIONS = 1_000;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 4_000;

    private Lists() {}

    public static void main(String[] args) {
        try (Deployment deployment = Deployment.shared()) {
            TestGroup group =
                    new Given(deployment).group("bench").with("qa").members(1).open();
            Load.run(QUESTIONS, n -> group.member(1)
                    .client()
                    .post(group.api() + "/qa/questions", Questions.sample(n))
                    .good());
            Table table = new Table(
                    "Reading, CPU milliseconds for a request over all processes, " + Load.CLIENTS + " clients",
                    "what",
                    "portal",
                    "PostgreSQL",
                    "together",
                    "requests/s",
                    "p50 ms",
                    "p95 ms",
                    "bytes");
            Client program = group.member(1).client();
            Client browser = Browsing.as(deployment.node(), group.member(1));
            measure(deployment, table, "list, JSON", program, group.api() + "/qa/questions");
            measure(deployment, table, "list, HTML", browser, "/g/" + group.handle() + "/qa/questions");
            measure(deployment, table, "home of a group, HTML", browser, "/g/" + group.handle());
            table.print();
        }
    }

    private static void measure(Deployment deployment, Table table, String name, Client client, String path) {
        int bytes = client.get(path).good().body().length;
        Load.warmUp(deployment.node(), REQUESTS, n -> client.get(path).good());
        List<Load.Cost> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(Load.measure(
                    deployment.node(), REQUESTS, n -> client.get(path).good()));
        }
        rounds.sort(Comparator.comparing(Load.Cost::cpu));
        Load.Cost cost = rounds.get(ROUNDS / 2);
        table.row(
                name,
                Table.number(cost.portal()),
                Table.number(cost.database()),
                Table.number(cost.cpu()),
                Table.number(cost.perSecond()),
                Table.number(cost.p50()),
                Table.number(cost.p95()),
                Integer.toString(bytes));
    }
}
