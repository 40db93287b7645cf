package banyan.bench;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.socket.SearchIndex.Entry;
import banyan.runtime.search.EntryWords;
import banyan.testkit.Browsing;
import banyan.testkit.Client;
import banyan.testkit.Database;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/** Search over 20 000 questions and 80 000 answers, two Chinese words, from words in every third entry to rare ones. */
final class Searches {

    private static final int ENTRIES = Integer.getInteger("banyan.entries", 100_000);
    private static final long SEED = Long.getLong("banyan.seed", 20_261_122L);
    private static final int REQUESTS = Integer.getInteger("banyan.requests", 2_000);
    private static final int ROUNDS = 3;

    private Searches() {}

    public static void main(String[] args) throws SQLException {
        System.out.println("seed " + SEED);
        Entries words = new Entries(SEED);
        try (Deployment deployment = Deployment.shared()) {
            TestGroup group =
                    new Given(deployment).group("finding").with("qa").members(1).open();
            fill(deployment.database(), group, words);
            Client program = group.member(1).client();
            Client browser = Browsing.as(deployment.node(), group.member(1));
            Table table = new Table(
                    "Search over " + ENTRIES + " entries, CPU milliseconds for a request, " + Load.CLIENTS + " clients",
                    "what",
                    "found",
                    "portal",
                    "PostgreSQL",
                    "together",
                    "requests/s",
                    "p50 ms",
                    "p95 ms");
            measure(deployment, table, "two of the 20 commonest words", program, n -> api(pair(words, n, 20)));
            measure(deployment, table, "a common and a middling word", program, n -> api(mixed(words, n)));
            measure(
                    deployment,
                    table,
                    "two words, rank 100 to 2000",
                    program,
                    n -> api(pair(words, 100 + n * 7, 1_900)));
            measure(deployment, table, "one of the 20 commonest", program, n -> api(words.word(n % 20)));
            measure(deployment, table, "one rare word", program, n -> api(words.word(6_000 + n % 2_000)));
            measure(
                    deployment,
                    table,
                    "the page, HTML, common words",
                    browser,
                    n -> "/search?q=" + encode(pair(words, n, 20)));
            table.print();
        }
    }

    private static String pair(Entries words, int n, int among) {
        return words.word(n % among) + " " + words.word((n * 13 + 5) % among);
    }

    private static String mixed(Entries words, int n) {
        return words.word(n % 20) + " " + words.word(100 + n % 400);
    }

    private static String api(String words) {
        return "/api/v1/portal/search?words=" + encode(words);
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** With the portal's own statement, as the owner: the entries of a year and a half, the newest last. */
    private static void fill(Database database, TestGroup group, Entries words) throws SQLException {
        UUID id = UUID.fromString(database.column("select id from core.grp where handle = '" + group.handle() + "'")
                .get(0));
        UUID author =
                UUID.fromString(database.column("select person from core.membership where grp = '" + id + "' limit 1")
                        .get(0));
        Instant begin = Instant.now().minus(Duration.ofDays(540));
        long start = System.nanoTime();
        try (Connection connection = database.open()) {
            connection.setAutoCommit(false);
            try (PreparedStatement put = connection.prepareStatement(EntryWords.PUT)) {
                for (int n = 0; n < ENTRIES; n++) {
                    boolean question = n % 5 == 0;
                    Instant at = begin.plus(Duration.ofMinutes(540L * 24 * 60 * n / ENTRIES));
                    add(
                            put,
                            new Entry(
                                    new GroupRef(id),
                                    question ? "question" : "answer",
                                    "n" + n,
                                    "qa.read",
                                    question ? words.title() : "",
                                    words.body(),
                                    Optional.of(new PersonRef(author)),
                                    "/g/finding/qa/questions/" + n,
                                    at));
                    if (n % 1_000 == 999) {
                        connection.commit();
                    }
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze core.search_entry");
            }
        }
        System.out.printf("%d entries written in %.0f s%n", ENTRIES, (System.nanoTime() - start) / 1e9);
        System.out.println("table and indexes: "
                + database.column(
                                "select pg_size_pretty(pg_total_relation_size('core.search_entry')) || ', words ' || pg_size_pretty(pg_relation_size('core.search_entry_words')) || ', rows ' || pg_size_pretty(pg_relation_size('core.search_entry'))")
                        .get(0));
    }

    static void add(PreparedStatement put, Entry entry) throws SQLException {
        Object[] values = EntryWords.of("qa", entry);
        for (int i = 0; i < values.length; i++) {
            Object value = values[i] instanceof Instant at ? at.atOffset(java.time.ZoneOffset.UTC) : values[i];
            put.setObject(i + 1, value);
        }
        put.executeUpdate();
    }

    private static void measure(
            Deployment deployment, Table table, String name, Client client, IntFunction<String> path) {
        String answer = client.get(path.apply(1)).good().text();
        Load.warmUp(deployment.node(), REQUESTS, n -> client.get(path.apply(n)).good());
        List<Load.Cost> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(Load.measure(
                    deployment.node(), REQUESTS, n -> client.get(path.apply(n)).good()));
        }
        rounds.sort(Comparator.comparing(Load.Cost::cpu));
        Load.Cost cost = rounds.get(ROUNDS / 2);
        table.row(
                name,
                Integer.toString(answer.split("<mark>|\\\\u003cmark", -1).length - 1),
                Table.number(cost.portal()),
                Table.number(cost.database()),
                Table.number(cost.cpu()),
                Table.number(cost.perSecond()),
                Table.number(cost.p50()),
                Table.number(cost.p95()));
    }
}
