package banyan.verify.rest;

import banyan.testkit.Deployment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the database keeps, as checksums of its tables. */
record Kept(Map<String, String> sums) {

    /** What a portal whose jobs stand still writes for every request or by itself: sign-ins seen, throttles, the life of nodes. */
    private static final List<String> ITS_OWN = List.of(
            "core.sign_in",
            "core.sign_in_throttle",
            "core.personal_token",
            "core.scheduled_task",
            "core.audit_seal",
            "core.audit_sealed",
            "core.plugin_node",
            "core.node",
            "core.flyway_schema_history");

    static Kept now(Deployment deployment) {
        return new Kept(deployment.database().checksums(ITS_OWN));
    }

    Set<String> changesSince(Kept before) {
        Set<String> changed = new TreeSet<>();
        sums.forEach((table, sum) -> {
            if (!sum.equals(before.sums().get(table))) {
                changed.add(table + ": " + before.sums().get(table) + " -> " + sum);
            }
        });
        return changed;
    }
}
