package banyan.bench;

import banyan.testkit.Browsing;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Examination;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The open books of a group as a member sees them, at 10 000 and at 1 000 000 postings, measured in turn. */
final class OpenBooks {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("banyan.postings", 1_000_000);
    private static final int REQUESTS = Integer.getInteger("banyan.requests", 1_000);
    private static final int ROUNDS = 5;

    private record Look(String name, Client client, String path, List<Load.Cost> costs) {

        Look(String name, Client client, String path) {
            this(name, client, path, new ArrayList<>());
        }

        void get() {
            client.get(path).good();
        }
    }

    private OpenBooks() {}

    public static void main(String[] args) {
        try (Deployment deployment = Deployment.shared()) {
            List<Look> looks = new ArrayList<>();
            for (int postings : new int[] {FEW, MANY}) {
                looks.addAll(looks(deployment, postings));
            }
            looks.forEach(look -> Load.warmUp(deployment.node(), REQUESTS, n -> look.get()));
            for (int i = 0; i < ROUNDS; i++) {
                looks.forEach(look -> look.costs().add(Load.measure(deployment.node(), REQUESTS, n -> look.get())));
            }
            print(looks);
        }
    }

    private static List<Look> looks(Deployment deployment, int postings) {
        TestGroup group =
                new Given(deployment).group("books").with("funds").members(1).open();
        FilledBooks.fill(deployment.database(), group.ref().value(), postings);
        long start = System.nanoTime();
        Examination.sound(deployment.administrator()); // nobody went around the guarantees
        System.err.printf("%,d postings examined in %.1f s%n", postings, (System.nanoTime() - start) / 1e9);
        Client program = group.member(1).client();
        Client browser = Browsing.as(deployment.node(), group.member(1));
        String page = "/g/" + group.handle() + "/funds";
        String api = group.api() + "/funds";
        return List.of(
                new Look(postings + ": open books, HTML", browser, page + "/books"),
                new Look(postings + ": open books, JSON", program, api + "/books"),
                new Look(postings + ": journal, newest page, HTML", browser, page + "/journal"),
                new Look(postings + ": one heading's entries, HTML", browser, page + "/journal?heading=cash"),
                new Look(postings + ": statements of this month, HTML", browser, page + "/statements"));
    }

    private static void print(List<Look> looks) {
        Table table = new Table(
                "Open books, CPU milliseconds for a request over all processes, " + Load.CLIENTS + " clients",
                "postings: what",
                "portal",
                "PostgreSQL",
                "together",
                "requests/s",
                "p50 ms",
                "p95 ms");
        for (Look look : looks) {
            look.costs().sort(Comparator.comparing(Load.Cost::cpu));
            Load.Cost cost = look.costs().get(ROUNDS / 2);
            table.row(
                    look.name(),
                    Table.number(cost.portal()),
                    Table.number(cost.database()),
                    Table.number(cost.cpu()),
                    Table.number(cost.perSecond()),
                    Table.number(cost.p50()),
                    Table.number(cost.p95()));
        }
        table.print();
    }
}
