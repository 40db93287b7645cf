package banyan.bench;

import banyan.testkit.Node;
import banyan.testkit.Processes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Eight clients, each sending its next request when the one before it is answered. */
final class Load {

    static final int CLIENTS = 8;
    private static final int STEADY = 5;
    private static final int MOST_ROUNDS = 30;

    private Load() {}

    /**
     * What a number of requests cost.
     *
     * @param portal CPU milliseconds of the portal for a request
     * @param database the same of PostgreSQL with all its processes
     */
    record Cost(int requests, double seconds, double portal, double database, double p50, double p95, double p99) {

        double cpu() {
            return portal + database;
        }

        double perSecond() {
            return requests / seconds;
        }
    }

    /** Runs {@code request} for the numbers 0 to {@code requests - 1} and measures the processes of the node. */
    static Cost measure(Node node, int requests, IntConsumer request) {
        long postgres = Processes.postgres(node.data()).orElseThrow();
        double portalBefore = own(node, postgres);
        double databaseBefore = Processes.cpuSeconds(postgres);
        long start = System.nanoTime();
        List<Double> times = run(requests, request);
        double seconds = (System.nanoTime() - start) / 1e9;
        double portal = (own(node, postgres) - portalBefore) * 1_000 / requests;
        double database = (Processes.cpuSeconds(postgres) - databaseBefore) * 1_000 / requests;
        Collections.sort(times);
        return new Cost(requests, seconds, portal, database, at(times, 0.50), at(times, 0.95), at(times, 0.99));
    }

    /**
     * Runs rounds until {@value #STEADY} cost no twentieth less than the {@value #STEADY} before them, at most
     * {@value #MOST_ROUNDS}: until then the JVM still compiles, which is not what a request costs. The way down is long and
     * gentle, so that single rounds say little. Answers how many requests it took.
     */
    static int warmUp(Node node, int round, IntConsumer request) {
        List<Double> costs = new ArrayList<>();
        while (costs.size() < MOST_ROUNDS && !isSteady(costs)) {
            costs.add(measure(node, round, request).cpu());
        }
        return costs.size() * round;
    }

    private static boolean isSteady(List<Double> costs) {
        int end = costs.size();
        return end >= 2 * STEADY
                && sum(costs.subList(end - STEADY, end)) > 0.95 * sum(costs.subList(end - 2 * STEADY, end - STEADY));
    }

    private static double sum(List<Double> costs) {
        return costs.stream().mapToDouble(each -> each).sum();
    }

    /** The launcher's process without the PostgreSQL that it started. */
    private static double own(Node node, long postgres) {
        return Processes.cpuSeconds(node.process().pid(), pid -> pid != postgres);
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }

    /** Milliseconds that each request took. */
    static List<Double> run(int requests, IntConsumer request) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Future<List<Double>>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                running.add(clients.submit(() -> {
                    List<Double> times = new ArrayList<>();
                    for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                        long start = System.nanoTime();
                        request.accept(n);
                        times.add((System.nanoTime() - start) / 1e6);
                    }
                    return times;
                }));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> each : running) {
                all.addAll(each.get());
            }
            return all;
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            clients.shutdownNow();
        }
    }
}
