package banyan.bench;

import banyan.api.usecase.Role;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import banyan.testkit.TestPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Postings through the use case over REST, and the same posting from pgbench on the same PostgreSQL in the same run: the
 * function that locks the book and writes entry, postings, balances, pot and day. Each client writes in a book of its
 * own, then all in one: there every posting moves the same cash and the same fund.
 */
final class Postings {

    private static final int REQUESTS = Integer.getInteger("banyan.requests", 5_000);
    private static final int ROUNDS = Integer.getInteger("banyan.rounds", 5);
    private static final int SECONDS = Integer.getInteger("banyan.seconds", 5);
    private static final String SCHEMA = "plugin_funds";

    private record Book(TestGroup group, TestPerson treasurer) {

        void post() {
            treasurer
                    .client()
                    .post(
                            group.api() + "/funds/openings",
                            Map.of("pot", "ACTIVITY", "amount", "1", "weeks", 1, "why", "Bench"))
                    .good();
        }
    }

    private final Deployment deployment;
    private final Given given;
    private final Table table = new Table(
            "Postings, " + Load.CLIENTS + " clients, fsync on, median of " + ROUNDS + " rounds in turn",
            "books",
            "portal/s",
            "pgbench/s",
            "ratio",
            "p50 ms",
            "p95 ms",
            "CPU ms portal",
            "CPU ms PostgreSQL",
            "of pgbench");

    private Postings(Deployment deployment) {
        this.deployment = deployment;
        this.given = new Given(deployment);
    }

    public static void main(String[] args) {
        Pgbench.mustBeThere();
        try (Deployment deployment = Deployment.shared()) {
            new Postings(deployment).run();
        }
    }

    private void run() {
        List<Book> books = new ArrayList<>();
        for (int i = 0; i < Load.CLIENTS; i++) {
            books.add(open("bench"));
        }
        measure("one a client", books);
        measure("one for all", List.of(open("hot")));
        table.print();
        System.out.println("fsync "
                + deployment.database().column("show fsync").get(0) + ", synchronous_commit "
                + deployment.database().column("show synchronous_commit").get(0));
    }

    private Book open(String name) {
        TestGroup group = given.group(name).with("funds").open();
        TestPerson treasurer = given.person("Treasurer");
        group.join(treasurer, Role.TREASURER);
        return new Book(group, treasurer);
    }

    private void measure(String name, List<Book> books) {
        Load.warmUp(
                deployment.node(), REQUESTS, n -> books.get(n % books.size()).post());
        Pgbench pgbench = new Pgbench(deployment.node(), SECONDS);
        String script = script(books);
        List<Load.Cost> portal = new ArrayList<>();
        List<Pgbench.Rate> bare = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            portal.add(Load.measure(deployment.node(), REQUESTS, n -> books.get(n % books.size())
                    .post()));
            bare.add(pgbench.rate(script));
        }
        mustBeInTheBooks(books);
        double through = Table.median(portal.stream().map(Load.Cost::perSecond).toList());
        double alone = Table.median(bare.stream().map(Pgbench.Rate::perSecond).toList());
        table.row(
                name,
                Table.number(through),
                Table.number(alone),
                Table.number(100 * through / alone) + " %",
                Table.number(Table.median(portal.stream().map(Load.Cost::p50).toList())),
                Table.number(Table.median(portal.stream().map(Load.Cost::p95).toList())),
                Table.number(Table.median(portal.stream().map(Load.Cost::portal).toList())),
                Table.number(
                        Table.median(portal.stream().map(Load.Cost::database).toList())),
                Table.number(
                        Table.median(bare.stream().map(Pgbench.Rate::database).toList())));
    }

    /** What was counted stands in the books: as many vouchers as entries, and a pot that holds them all. */
    private void mustBeInTheBooks(List<Book> books) {
        for (Book book : books) {
            String id = book.group().ref().value().toString();
            long entries = number("select count(*) from $.entry where group_id = '" + id + "'");
            long vouchers = number("select last_voucher from $.book where group_id = '" + id + "'");
            long booked = number("select booked / 100 from $.pot where group_id = '" + id + "' and pot = 'ACTIVITY'");
            long others = number("select count(*) from $.entry where group_id = '" + id + "' and kind <> 'OPENING'");
            if (entries != vouchers || booked != entries - others) {
                throw new IllegalStateException(
                        entries + " entries, " + vouchers + " vouchers, " + booked + " in the pot of " + id);
            }
        }
    }

    private long number(String sql) {
        return deployment.database().number(sql.replace("$", SCHEMA));
    }

    /** What {@code Ledger} sends for one opening. */
    private String script(List<Book> books) {
        String all = books.stream()
                .map(book -> quoted(book.group().ref().value().toString()))
                .collect(Collectors.joining(","));
        String groups = "(array[" + all + "]::uuid[])[1 + :client_id % " + books.size() + "]";
        String accounts = "array[" + accounts(books, "cash") + "," + accounts(books, "opening-activity") + "]";
        return String.join(
                "\n",
                "begin;",
                "select voucher, hash, at, replayed, problem from " + SCHEMA + ".post(gen_random_uuid(), " + groups
                        + ", 'CNY', 'opening:' || gen_random_uuid(), sha256('bench'), 'OPENING', current_date, now(),"
                        + " '00000000-0000-0000-0000-000000000000', 'Bench', '', null, " + accounts
                        + ", array['cash', 'opening-activity']::varchar[],"
                        + " array['00000000-0000-0000-0000-000000000000', '00000000-0000-0000-0000-000000000000']::uuid[],"
                        + " array['ASSET', 'FUND']::varchar[], array[null, 'ACTIVITY']::varchar[], array[true, false],"
                        + " array[100, -100]::bigint[]);",
                "commit;",
                "");
    }

    private String accounts(List<Book> books, String code) {
        return "(array["
                + books.stream()
                        .map(book -> quoted(deployment
                                .database()
                                .column("select id from " + SCHEMA + ".account where code = '" + code
                                        + "' and group_id = '"
                                        + book.group().ref().value() + "'")
                                .get(0)))
                        .collect(Collectors.joining(","))
                + "]::uuid[])[1 + :client_id % " + books.size() + "]";
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
