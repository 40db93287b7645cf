package banyan.bench;

import banyan.api.value.Week;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.Node;
import banyan.testkit.Processes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A thousand rounds that are due at the same minute, on two nodes: each moved once, and what it costs. The portal plans a round
 * that collects by its settings, so these set the minute; the later deadlines of a round are in its row, and are moved there.
 * Two weeks one after the other: in the first the JVMs compile what a round needs.
 */
final class Rounds {

    private static final int GROUPS = Integer.getInteger("banyan.groups", 1_000);
    private static final String SCHEMA = "plugin_qa";
    private static final long PATIENCE = 240_000;
    private static final long IDLE = 60_000;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** Long enough to ask and to answer in each group, and to see what an idle portal uses. */
    private static final Duration AHEAD = Duration.ofMillis(IDLE).plusSeconds(60 + GROUPS / 10);

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
            Table table = new Table(
                    GROUPS + " rounds due at the same minute, two nodes; CPU seconds of both and PostgreSQL, less what "
                            + "they use in the same time when nothing is due",
                    "week of these JVMs",
                    "step",
                    "moved",
                    "more than once",
                    "seconds",
                    "CPU s");
            for (int turn = 0; turn < 2; turn++) {
                ZonedDateTime due = ZonedDateTime.now(ZONE).plus(AHEAD).truncatedTo(ChronoUnit.MINUTES);
                Week week = collectUntil(due, turn, deployment, lead);
                Load.run(GROUPS, n -> ask(lead, n));
                require(GROUPS, deployment, "due_at = '" + due.toInstant() + "'");
                double idle = idle(nodes);
                Thread.sleep(Duration.between(Instant.now(), due.toInstant()).toMillis());
                for (Step step : STEPS) {
                    if (!step.equals(STEPS.get(0))) {
                        makeDue(step, deployment);
                    }
                    List<String> row = new ArrayList<>(List.of(turn == 0 ? "first" : "second"));
                    row.addAll(measure(step, week, deployment, nodes, idle));
                    table.row(row.toArray(String[]::new));
                }
            }
            table.print();
        }
    }

    /**
     * The round that collects now ends collecting at that minute, in all groups.
     *
     * @param settings the version of the settings that is there
     */
    private static Week collectUntil(ZonedDateTime due, int settings, Deployment deployment, Client lead) {
        ask(lead, 0);
        Week collecting = new Week(deployment
                .database()
                .column("select max(week) from " + SCHEMA + ".week_round where phase = 'COLLECT'")
                .get(0));
        LocalDate opens = collecting.day(due.getDayOfWeek());
        deployment
                .administrator()
                .put(
                        "/api/v1/portal/modules/rounds/settings",
                        Map.of(
                                "version",
                                settings,
                                "values",
                                Map.of(
                                        "opensOn", due.getDayOfWeek().name(),
                                        "opensAt", due.toLocalTime().toString(),
                                        "leadDays", "" + due.toLocalDate().until(opens, ChronoUnit.DAYS))))
                .good();
        return collecting;
    }

    private static void require(int rounds, Deployment deployment, String where) {
        long there = deployment.database().number("select count(*) from " + SCHEMA + ".week_round where " + where);
        if (there != rounds) {
            throw new IllegalStateException(there + " rounds instead of " + rounds + " with " + where);
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
    }

    private static void ask(Client lead, int n) {
        String api = "/api/v1/groups/round-" + n;
        String question = lead.post(api + "/qa/questions", Questions.sample(n))
                .good()
                .json()
                .asText();
        lead.post(
                        api + "/qa/questions/" + question + "/answers",
                        Map.of("method", "先看保压曲线，再看模温。", "reasoning", "两次都是这样。", "files", List.of()))
                .good();
    }

    private static List<String> measure(Step step, Week week, Deployment deployment, List<Node> nodes, double idle)
            throws Exception {
        double before = cpu(nodes);
        long start = System.nanoTime();
        await(deployment, week, step.to());
        double seconds = (System.nanoTime() - start) / 1e9;
        double cost = cpu(nodes) - before - idle * seconds;
        long twice = deployment
                .database()
                .number("select count(*) from (select 1 from " + SCHEMA
                        + ".round_step group by round_id, phase having count(*) > 1) t");
        return List.of(
                step.from() + " to " + step.to(),
                String.valueOf(moved(deployment, week, step.to())),
                String.valueOf(twice),
                Table.number(seconds),
                Table.number(cost));
    }

    private static void makeDue(Step step, Deployment deployment) throws SQLException {
        try (Connection connection = deployment.database().open();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update " + SCHEMA + ".week_round set " + step.deadline()
                    + " = greatest(now(), prepare_at), due_at = now() where phase = '" + step.from() + "'");
        }
    }

    private static void await(Deployment deployment, Week week, String phase) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (moved(deployment, week, phase) < GROUPS && System.currentTimeMillis() < end) {
            Thread.sleep(250);
        }
    }

    private static long moved(Deployment deployment, Week week, String phase) {
        return deployment
                .database()
                .number("select count(*) from " + SCHEMA + ".round_step s join " + SCHEMA
                        + ".week_round r on r.id = s.round_id where r.week = '" + week + "' and s.phase = '" + phase
                        + "'");
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
}
