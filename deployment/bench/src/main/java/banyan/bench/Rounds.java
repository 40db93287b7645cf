package banyan.bench;

import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.Node;
import banyan.testkit.Processes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A thousand rounds that are due at the same minute, on two nodes: each moved once, and what it costs. */
final class Rounds {

    private static final int GROUPS = Integer.getInteger("banyan.groups", 1_000);
    private static final String SCHEMA = "plugin_qa";
    private static final long PATIENCE = 240_000;
    private static final long IDLE = 60_000;

    private record Step(String from, String to, String deadline) {}

    private static final List<Step> STEPS = List.of(
            new Step("COLLECT", "PREPARE", "prepare_at"),
            new Step("PREPARE", "OPEN", "open_at"),
            new Step("OPEN", "CLOSED", "evaluate_at"));

    private Rounds() {}

    public static void main(String[] args) throws Exception {
        try (Deployment deployment = Deployment.shared()) {
            Node second = deployment.secondNode();
            Client lead = new Given(deployment).person("Lead of many").client();
            Load.run(GROUPS, n -> found(lead, n));
            List<Node> nodes = List.of(deployment.node(), second);
            long settled = steps(deployment);
            double idle = idle(nodes);
            Table table = new Table(
                    GROUPS + " rounds due at the same minute, two nodes; CPU seconds of both and PostgreSQL, less what "
                            + "they use in the same time when nothing is due",
                    "step",
                    "moved",
                    "more than once",
                    "seconds",
                    "CPU s");
            for (Step step : STEPS) {
                table.row(measure(step, deployment, nodes, idle));
            }
            table.print();
            System.out.println("lines of history: " + (steps(deployment) - settled));
        }
    }

    private static void found(Client lead, int n) {
        String handle = "round-" + n;
        lead.post(
                        "/api/v1/portal/groups",
                        Map.of(
                                "handle", handle,
                                "name", "Group " + n,
                                "bond", "TASK",
                                "entry", "REQUEST",
                                "zone", "Asia/Shanghai",
                                "language", "zh-CN"))
                .good();
        String api = "/api/v1/groups/" + handle;
        lead.put(api + "/modules/qa", Map.of("on", true)).good();
        lead.put(api + "/modules/rounds", Map.of("on", true)).good();
        String question = lead.post(api + "/qa/questions", Questions.sample(n))
                .good()
                .json()
                .asText();
        lead.post(
                        api + "/qa/questions/" + question + "/answers",
                        Map.of("method", "先看保压曲线，再看模温。", "reasoning", "两次都是这样。", "files", List.of()))
                .good();
    }

    private static String[] measure(Step step, Deployment deployment, List<Node> nodes, double idle) throws Exception {
        double before = cpu(nodes);
        long start = System.nanoTime();
        run(
                deployment,
                "update " + SCHEMA + ".week_round set " + step.deadline() + " = "
                        + (step.deadline().equals("prepare_at") ? "now()" : "greatest(now(), prepare_at)")
                        + ", due_at = now() where phase = '" + step.from() + "' and week = (select min(week) from "
                        + SCHEMA
                        + ".week_round where phase = '" + step.from() + "')");
        await(deployment, step.to());
        double seconds = (System.nanoTime() - start) / 1e9;
        double cost = cpu(nodes) - before - idle * seconds;
        long twice = deployment
                .database()
                .number("select count(*) from (select 1 from " + SCHEMA
                        + ".round_step group by round_id, phase having count(*) > 1) t");
        return new String[] {
            step.from() + " to " + step.to(),
            String.valueOf(moved(deployment, step.to())),
            String.valueOf(twice),
            Table.number(seconds),
            Table.number(cost)
        };
    }

    private static void await(Deployment deployment, String phase) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (moved(deployment, phase) < GROUPS && System.currentTimeMillis() < end) {
            Thread.sleep(250);
        }
    }

    private static long moved(Deployment deployment, String phase) {
        return deployment
                .database()
                .number("select count(*) from " + SCHEMA + ".round_step where phase = '" + phase + "'");
    }

    private static long steps(Deployment deployment) {
        return deployment.database().number("select count(*) from " + SCHEMA + ".round_step");
    }

    /** CPU seconds a second when nothing is due; the look whether something is belongs to it. */
    private static double idle(List<Node> nodes) throws InterruptedException {
        double before = cpu(nodes);
        Thread.sleep(IDLE);
        return (cpu(nodes) - before) * 1_000 / IDLE;
    }

    /** Of both portals with everything that they started, PostgreSQL among it. */
    private static double cpu(List<Node> nodes) {
        return nodes.stream()
                .mapToDouble(node -> Processes.cpuSeconds(node.process().pid()))
                .sum();
    }

    private static void run(Deployment deployment, String sql) throws SQLException {
        try (Connection connection = deployment.database().open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
