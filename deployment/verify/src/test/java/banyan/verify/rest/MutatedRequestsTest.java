package banyan.verify.rest;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.Seed;
import banyan.testkit.Standstill;
import banyan.testkit.TestGroup;
import banyan.verify.arch.Compiled;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand requests that nobody expects, to every use case. A few of them still fit and are done; each of those leaves
 * its audit entry, and where a batch had none of them, no table has changed.
 */
class MutatedRequestsTest {

    private static final int REQUESTS = Integer.getInteger("banyan.mutations", 10_000);
    private static final int BATCH = 250;

    private final Deployment deployment = Deployment.shared();
    private final Random random = Seed.random("mutated requests");
    private final Samples samples = new Samples(random);
    private final Mutations mutations = new Mutations(random);
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Set<String> unaudited = Compiled.unaudited();
    private final Set<String> reached = new java.util.TreeSet<>();

    private List<Operation> operations = List.of();
    private List<Client> callers = List.of();
    private TestGroup group;

    @Test
    void neverAnErrorNeverATraceNeverAChange() {
        Given given = new Given(deployment);
        operations = Operation.all(deployment.administrator());
        group = given.group("mutations")
                .with(Matrix.declared().switchableModules(operations))
                .members(1)
                .open();
        // nobody's own account ends here: a sign-out that happens to fit would make the rest meaningless
        callers = List.of(group.lead().client(), group.member(1).client(), deployment.administrator());
        int quiet = 0;
        for (int sent = 0; sent < REQUESTS; sent += BATCH) {
            try (Standstill jobs = Standstill.ofJobs(deployment.database())) {
                quiet += batch() ? 1 : 0;
            }
        }
        System.err.println("Mutated requests: " + REQUESTS + " sent, answers " + statuses + ", use cases reached "
                + reached.size() + " of " + operations.size() + ", batches without a single change " + quiet);
        assertThat(statuses.getOrDefault(400, 0)).isGreaterThan(REQUESTS / 4);
        assertThat(quiet).as("batches in which everything was refused").isPositive();
    }

    /** Answers whether nothing in it was done. */
    private boolean batch() {
        Kept before = Kept.now(deployment);
        long entries = entries();
        int done = 0;
        int audited = 0;
        List<String> good = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
            Operation operation = operations.get(random.nextInt(operations.size()));
            Answer answer = send(operation);
            Expected.sane(answer);
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.status() != 401) {
                reached.add(operation.id());
            }
            if (answer.isGood() && !operation.reads()) {
                done++;
                good.add(answer.toString());
                audited += unaudited.contains(
                                operation.id().substring(operation.id().indexOf('.') + 1))
                        ? 0
                        : 1;
            }
        }
        assertThat(entries() - entries).as("audit entries for %s", good).isEqualTo(audited);
        if (done == 0) {
            assertThat(Kept.now(deployment).changesSince(before))
                    .as("changes although everything was refused")
                    .isEmpty();
        }
        return done == 0;
    }

    private long entries() {
        return deployment.database().number("select count(*) from core.audit_entry");
    }

    private Answer send(Operation operation) {
        Client caller = callers.get(random.nextInt(callers.size()));
        String address = operation.at(group.handle().value(), name -> inPath(operation, name)) + query(operation);
        boolean bodiless = operation.reads() || operation.method().equals("DELETE") || random.nextInt(20) == 0;
        byte[] body = bodiless ? null : mutations.body(samples.body(operation));
        if (endsTheSignIn(operation) && (operation.reads() || operation.method().equals("DELETE"))) {
            address = operation.at(group.handle().value(), name -> inPath(operation, name)) + "?nobody-knows-this=1";
        } else if (endsTheSignIn(operation)) {
            body = "{\"nobody-knows-this\":true}".getBytes(StandardCharsets.UTF_8);
        }
        String method = random.nextInt(25) == 0 ? "PATCH" : operation.method();
        Map<String, String> headers = random.nextInt(4) == 0
                ? Map.of("Idempotency-Key", random.nextInt(3) == 0 ? "k".repeat(201) : "key-" + random.nextInt())
                : Map.of();
        return caller.send(method, address, body, ascii(headers));
    }

    /** HTTP clients send headers as Latin-1: what does not fit is sent encoded. */
    private static Map<String, String> ascii(Map<String, String> headers) {
        Map<String, String> safe = new TreeMap<>();
        headers.forEach((name, value) -> safe.put(name, encoded(value)));
        return safe;
    }

    private static boolean endsTheSignIn(Operation operation) {
        return operation.id().startsWith("me.")
                || operation.id().startsWith("portal.")
                || operation.id().matches("people\\.(Deactivate|Reset|Take|Change|Erase).*")
                || operation.id().matches("groups\\.(Leave|Archive|HandOver).*");
    }

    private String inPath(Operation operation, String name) {
        if (random.nextInt(3) == 0) {
            String nasty = encoded(cut(mutations.nasty()));
            return nasty.isEmpty() ? "%20" : nasty;
        }
        return operation
                .in("path")
                .filter(parameter -> parameter.name().equals(name))
                .map(parameter -> samples.inPath(parameter.schema()))
                .findFirst()
                .orElseThrow();
    }

    private String query(Operation operation) {
        StringBuilder query = new StringBuilder();
        operation.in("query").forEach(parameter -> {
            if (random.nextInt(2) == 0) {
                String value = random.nextInt(2) == 0 ? mutations.nasty() : samples.inPath(parameter.schema());
                query.append(query.isEmpty() ? '?' : '&')
                        .append(parameter.name())
                        .append('=')
                        .append(encoded(cut(value)));
            }
        });
        return query.toString();
    }

    /** Addresses have a limit in every server; that one is not tested here. */
    private static String cut(String text) {
        return text.substring(0, Math.min(text.length(), 300));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
