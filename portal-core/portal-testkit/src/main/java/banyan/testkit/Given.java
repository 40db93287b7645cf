package banyan.testkit;

import banyan.api.group.GroupRef;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Role;
import banyan.api.value.Handle;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a test starts from: {@code given.group("readers").with("qa").members(3).open()}. Every group and every person is new,
 * so that tests do not meet.
 */
public final class Given {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final String RUN = Long.toString(System.currentTimeMillis() % 1_679_616, 36);

    private final Deployment deployment;

    public Given(Deployment deployment) {
        this.deployment = deployment;
    }

    private static String unique(String name) {
        return name + "-" + RUN + "x" + COUNTER.incrementAndGet();
    }

    /** An employee who is signed in. */
    public TestPerson person(String name) {
        String login = unique("p");
        Client administrator = deployment.administrator();
        JsonNode added = administrator
                .post("/api/v1/portal/people", Map.of("login", login, "name", name, "email", login + "@example.com"))
                .good()
                .json();
        String password = "long-" + UUID.randomUUID();
        Client client = Client.at(deployment.node().address());
        JsonNode session = client.post(
                        "/api/v1/sessions",
                        Map.of(
                                "login", login,
                                "password", added.path("password").asText(),
                                "newPassword", password))
                .good()
                .json();
        return new TestPerson(
                new PersonRef(UUID.fromString(added.path("person").asText())),
                login,
                password,
                name,
                client.withToken(session.path("token").asText()));
    }

    /** Gives a person a role of the portal. */
    public void portalRole(TestPerson person, Role role) {
        deployment
                .administrator()
                .put("/api/v1/portal/people/" + person.ref().value() + "/roles/" + role, Map.of())
                .good();
    }

    public GroupBuilder group(String name) {
        return new GroupBuilder(name);
    }

    /** Collects what the group shall have. */
    public final class GroupBuilder {

        private final String name;
        private final Set<String> modules = new LinkedHashSet<>();
        private int members;

        private GroupBuilder(String name) {
            this.name = name;
        }

        /** Modules that are on. */
        public GroupBuilder with(String... more) {
            return with(Arrays.asList(more));
        }

        public GroupBuilder with(Collection<String> more) {
            modules.addAll(more);
            return this;
        }

        /** So many members beside the lead. */
        public GroupBuilder members(int count) {
            members = count;
            return this;
        }

        /** Founds it, opens it for everyone to know, and lets the members in. */
        public TestGroup open() {
            Handle handle = new Handle(unique(name));
            TestPerson lead = person("Lead of " + name);
            JsonNode facts = lead.client()
                    .post(
                            "/api/v1/portal/groups",
                            Map.of(
                                    "handle", handle,
                                    "name", "Group " + name,
                                    "bond", "TASK",
                                    "entry", "REQUEST",
                                    "zone", "Asia/Shanghai",
                                    "language", "zh-CN"))
                    .good()
                    .json();
            String api = "/api/v1/groups/" + handle.value();
            lead.client().put(api + "/charter", Charters.complete()).good();
            lead.client().post(api + "/groups/open", Map.of()).good();
            List<TestPerson> people = new ArrayList<>();
            for (int i = 1; i <= members; i++) {
                people.add(person("Member " + i + " of " + name));
            }
            GroupRef ref = new GroupRef(UUID.fromString(facts.path("ref").asText()));
            TestGroup group = new TestGroup(deployment, ref, handle, lead, people);
            modules.forEach(group::switchOn);
            return group;
        }
    }
}
