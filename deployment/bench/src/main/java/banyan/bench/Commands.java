package banyan.bench;

import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import banyan.testkit.TestPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command through REST: sign-in, permission, validation, idempotency key, transaction with fsync, audit entry. */
final class Commands {

    private static final int ROUNDS = 5;
    private static final int REQUESTS = 4_000;

    private Commands() {}

    public static void main(String[] args) {
        try (Deployment deployment = Deployment.shared()) {
            Given given = new Given(deployment);
            TestGroup group =
                    given.group("bench").with("qa").members(Load.CLIENTS).open();
            Table table = new Table(
                    "A command through REST, CPU milliseconds for a request over all processes, " + Load.CLIENTS
                            + " clients, median of " + ROUNDS + " rounds of " + REQUESTS,
                    "command",
                    "portal",
                    "PostgreSQL",
                    "together",
                    "requests/s",
                    "p50 ms",
                    "p95 ms",
                    "p99 ms");
            measure(deployment, table, "ask a question", n -> ask(group, n));
            measure(deployment, table, "keep a draft (no audit)", n -> draft(group, n));
            table.print();
        }
    }

    private static void measure(
            Deployment deployment, Table table, String name, java.util.function.IntConsumer request) {
        Load.warmUp(deployment.node(), REQUESTS, request);
        List<Load.Cost> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(Load.measure(deployment.node(), REQUESTS, request));
        }
        rounds.sort(java.util.Comparator.comparing(Load.Cost::cpu));
        Load.Cost cost = rounds.get(ROUNDS / 2);
        table.row(
                name,
                Table.number(cost.portal()),
                Table.number(cost.database()),
                Table.number(cost.cpu()),
                Table.number(cost.perSecond()),
                Table.number(cost.p50()),
                Table.number(cost.p95()),
                Table.number(cost.p99()));
    }

    private static void ask(TestGroup group, int n) {
        TestPerson member = group.member(1 + n % Load.CLIENTS);
        member.client().post(group.api() + "/qa/questions", Questions.sample(n)).good();
    }

    private static void draft(TestGroup group, int n) {
        TestPerson member = group.member(1 + n % Load.CLIENTS);
        member.client()
                .put("/api/v1/portal/drafts/bench-" + n % 20, Map.of("fields", Map.of("title", "A draft " + n)))
                .good();
    }
}
