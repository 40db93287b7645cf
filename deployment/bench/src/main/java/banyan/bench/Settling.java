package banyan.bench;

import banyan.api.event.Event;
import banyan.api.group.GroupRef;
import banyan.api.people.Viewer;
import banyan.api.plugin.PortalPlugin;
import banyan.api.socket.Contribution;
import banyan.api.socket.Phase;
import banyan.api.socket.RoundMoved;
import banyan.api.socket.Rounds;
import banyan.api.usecase.Permission;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.UseCase;
import banyan.api.value.Week;
import banyan.testkit.bench.PluginBench;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Settling weeks of a community of 500: 50 works and 50 answers, 300 ratings in each week, half of them judged here and half
 * in the round. The evaluation alone, on the real engine without a container; what the books cost is measured with the books.
 */
final class Settling {

    private static final int MEMBERS = 500;
    private static final int WORKS = 50;
    private static final int RATINGS = 300;
    private static final int WEEKS = Integer.getInteger("banyan.weeks", 52);

    private final PluginBench bench;
    private final PluginBench.BenchGroup group;
    private final List<Viewer> members = new ArrayList<>();
    private final Random random = new Random(7);
    private final Class<?> submit;
    private final String plugin;
    private final long postmaster;

    private Settling(String plugin) throws ReflectiveOperationException {
        this.plugin = plugin;
        Class<?> main = Class.forName("banyan.awards.AwardsPlugin");
        Permission[] permissions = (Permission[]) Class.forName("banyan.awards.AwardsPermission")
                .getMethod("values")
                .invoke(null);
        this.bench = PluginBench.open((PortalPlugin) main.getConstructor().newInstance(), permissions);
        this.postmaster = postmaster(bench);
        this.submit = Class.forName("banyan.awards.usecase.SubmitReview");
        this.group = bench.group("bench");
        for (int i = 0; i < MEMBERS; i++) {
            members.add(group.member("Member " + i));
        }
    }

    public static void main(String[] args) throws ReflectiveOperationException {
        new Settling("awards").run();
    }

    private void run() throws ReflectiveOperationException {
        bench.clockAt(Instant.parse("2025-11-12T02:00:00Z"));
        bench.fill(Rounds.class, Optional.of(new JudgedElsewhere(group.ref(), members)));
        List<Double> settle = new ArrayList<>();
        List<Double> server = new ArrayList<>();
        int reviews = 0;
        long begin = cpu();
        long beginServer = serverCpu();
        for (int i = 0; i < WEEKS; i++) {
            Week week = Week.at(bench.now(), java.time.ZoneId.of("Asia/Shanghai"));
            contribute();
            bench.fire(moved(week, Phase.EVALUATE));
            reviews += rate();
            long before = cpu();
            long beforeServer = serverCpu();
            bench.fire(moved(week, Phase.CLOSED));
            settle.add((cpu() - before) / 1e6);
            server.add((serverCpu() - beforeServer) / 1e6);
            bench.wait(Duration.ofDays(7));
            autovacuum();
        }
        double year = (cpu() - begin) / 1e9;
        double yearServer = (serverCpu() - beginServer) / 1e9;
        new Table(
                        "Settling " + plugin + ": " + MEMBERS + " members, " + WORKS + " works and " + RATINGS
                                + " ratings a week",
                        "what",
                        "JVM CPU",
                        "PostgreSQL CPU",
                        "reviews given")
                .row("one week, cold (the first)", ms(settle.get(0)), "", "")
                .row("one week, median of a year", ms(Table.median(settle)), ms(sum(server) / WEEKS) + " (mean)", "")
                .row("one week, dearest", ms(max(settle.subList(1, WEEKS))), "", "")
                .row("a year of settlements alone", seconds(sum(settle) / 1e3), seconds(sum(server) / 1e3), "")
                .row(
                        "a year from empty: facts, draws, reviews, settlements, autovacuum",
                        seconds(year),
                        seconds(yearServer),
                        String.valueOf(reviews))
                .print();
        System.exit(0);
    }

    /** What autovacuum does in a week by this rule; here a week takes half a second, and it would not come in time. */
    private void autovacuum() {
        try (Connection connection = bench.owner().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> changed = new ArrayList<>();
            try (ResultSet tables =
                    statement.executeQuery("select relid::regclass from pg_stat_user_tables where schemaname = '"
                            + bench.schema() + "' and n_mod_since_analyze > 50 + 0.1 * n_live_tup")) {
                while (tables.next()) {
                    changed.add(tables.getString(1));
                }
            }
            for (String table : changed) {
                statement.execute("vacuum analyze " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private RoundMoved moved(Week week, Phase to) {
        return new RoundMoved(group.ref(), week, to, bench.now());
    }

    private void contribute() {
        List<Event> facts = new ArrayList<>();
        for (int i = 0; i < WORKS; i++) {
            Viewer who = members.get(random.nextInt(MEMBERS));
            facts.add(new Contribution(
                    group.ref(),
                    who.self(),
                    i % 10 == 0 ? "live.organised" : "live.talk",
                    Set.of("moulding"),
                    "/g/bench/live/" + random.nextLong(),
                    bench.now()));
        }
        facts.forEach(bench::fire);
    }

    /** Everybody who was asked reviews: three a work. */
    private int rate() throws ReflectiveOperationException {
        int done = 0;
        UseCase<?> mine = (UseCase<?>) Class.forName("banyan.awards.usecase.MyReviews")
                .getConstructor()
                .newInstance();
        for (PluginBench.Told told : bench.told()) {
            Viewer member = members.stream()
                    .filter(one -> one.is(told.person()))
                    .findFirst()
                    .orElseThrow();
            if (!told.key().equals("awards.notice.asked")) {
                continue;
            }
            for (Object row : (List<?>) bench.as(member, mine)) {
                Object id = row.getClass().getMethod("id").invoke(row);
                List<Integer> marks = List.of(3 + random.nextInt(3), 3 + random.nextInt(3), 2 + random.nextInt(4));
                try {
                    bench.as(member, (UseCase<?>)
                            submit.getConstructors()[0].newInstance(id, marks, "Clear, and it works."));
                    done++;
                } catch (Refusal refused) {
                    throw new IllegalStateException(refused);
                }
            }
        }
        bench.forget();
        bench.fill(Rounds.class, Optional.of(new JudgedElsewhere(group.ref(), members)));
        return done;
    }

    /** Fifty answers, which three people each judged in the round: the other 150 ratings. */
    private record JudgedElsewhere(GroupRef group, List<Viewer> members) implements Rounds {
        @Override
        public Optional<Round> current(GroupRef in) {
            return Optional.empty();
        }

        @Override
        public Optional<Round> of(GroupRef in, Week week) {
            return Optional.empty();
        }

        @Override
        public List<Judged> results(GroupRef in, Week week) {
            Random seeded = new Random(week.monday().toEpochDay());
            List<Judged> results = new ArrayList<>();
            for (int i = 0; i < WORKS; i++) {
                results.add(new Judged(
                        "answer:" + i,
                        "qa.answer",
                        members.get(seeded.nextInt(MEMBERS)).self(),
                        "Answer " + i,
                        "/g/bench/qa/questions/" + i,
                        Optional.of(400 + seeded.nextInt(600)),
                        3,
                        false));
            }
            return results;
        }

        @Override
        public Figures figures(GroupRef in, Week week) {
            return new Figures(0, 0, 0, 0, 0, 0, 0);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** CPU of the bench's PostgreSQL, from the kernel's ticks of ten milliseconds: its main process with all that ended, and those that run. */
    private long serverCpu() {
        long ticks = ticks(postmaster, true);
        Optional<ProcessHandle> main = ProcessHandle.of(postmaster);
        for (ProcessHandle child :
                main.stream().flatMap(ProcessHandle::children).toList()) {
            ticks += ticks(child.pid(), false);
        }
        return ticks * 10_000_000;
    }

    private static long ticks(long pid, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
            return withEnded ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
        } catch (IOException ended) {
            return 0;
        }
    }

    private static long postmaster(PluginBench bench) {
        try (Connection connection = bench.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show data_directory")) {
            answer.next();
            List<String> lines = Files.readAllLines(Path.of(answer.getString(1), "postmaster.pid"));
            return Long.parseLong(lines.get(0).strip());
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The bench's PostgreSQL does not say who it is", e);
        }
    }

    private static double max(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private static double sum(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sum();
    }

    private static String ms(double value) {
        return Table.number(value) + " ms";
    }

    private static String seconds(double value) {
        return Table.number(value) + " s";
    }
}
