package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Eventually;
import banyan.testkit.Given;
import banyan.testkit.Node;
import banyan.testkit.TestGroup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two nodes on one database answer alike. */
class TwoNodesTest {

    private static final int SWITCHES = Integer.getInteger("banyan.switches", 6);
    private static final Duration MUST = Duration.ofSeconds(2);

    private final Deployment deployment = Deployment.shared();

    @Test
    void aModuleSwitchIsSeenOnTheOtherNode() {
        TestGroup group =
                new Given(deployment).group("two-nodes").with("qa").members(1).open();
        Node second = deployment.secondNode();
        Client there = group.member(1).client().on(second);
        List<Duration> seen = new ArrayList<>();
        for (int i = 0; i < SWITCHES; i++) {
            group.switchOff("qa");
            seen.add(statusBecomes(there, group, 404));
            group.switchOn("qa");
            seen.add(statusBecomes(there, group, 200));
        }
        Collections.sort(seen);
        System.err.printf(
                "Module switch seen on the other node: %d times, median %d ms, longest %d ms%n",
                seen.size(),
                seen.get(seen.size() / 2).toMillis(),
                seen.get(seen.size() - 1).toMillis());
    }

    private static Duration statusBecomes(Client client, TestGroup group, int status) {
        return Eventually.eventually(
                MUST, () -> assertThat(client.get(group.api() + "/qa/questions").status())
                        .isEqualTo(status));
    }

    @Test
    void aSignInHoldsOnBothAndEndsOnBoth() {
        var person = new Given(deployment).person("Two places");
        Client there = person.client().on(deployment.secondNode());
        assertThat(there.get("/api/v1/portal/groups").status()).isEqualTo(200);
        deployment
                .administrator()
                .post("/api/v1/portal/people/" + person.ref().value() + "/deactivate", java.util.Map.of())
                .good();
        assertThat(person.client().get("/api/v1/portal/groups").status()).isEqualTo(401);
        assertThat(there.get("/api/v1/portal/groups").status()).isEqualTo(401);
    }
}
