package banyan.verify.rest;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.value.Week;
import banyan.testkit.Answer;
import banyan.testkit.Charters;
import banyan.testkit.Client;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import banyan.testkit.TestPerson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a community is founded, opened, described, handed over and closed, and how its members find each other. */
class CommunityTest {

    private static final Deployment DEPLOYMENT = Deployment.shared();
    private static final Given GIVEN = new Given(DEPLOYMENT);

    private static Map<String, Object> founding(String handle) {
        return new HashMap<>(Map.of(
                "handle", handle,
                "name", "Bearings " + handle,
                "bond", "VALUES",
                "entry", "REQUEST",
                "zone", "Asia/Shanghai",
                "language", "zh-CN"));
    }

    private static String unused() {
        return "found-" + Long.toString(System.nanoTime(), 36);
    }

    @Test
    @Tag("M001")
    void whatBindsAGroupIsAskedWhenItIsFounded() {
        TestPerson founder = GIVEN.person("Founder");
        Map<String, Object> without = founding(unused());
        without.remove("bond");
        Answer refused = founder.client().post("/api/v1/portal/groups", without);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("violations").findValuesAsText("field")).contains("bond");

        for (String bond : List.of("INTEREST", "TASK", "VALUES")) {
            Map<String, Object> founding = founding(unused());
            founding.put("bond", bond);
            JsonNode founded = founder.client()
                    .post("/api/v1/portal/groups", founding)
                    .good()
                    .json();
            assertThat(founded.path("bond").asText()).isEqualTo(bond);
        }
    }

    @Test
    @Tag("M002")
    @Tag("M004")
    @Tag("M183")
    @Tag("M304")
    void peopleAloneAreNoGroupAndOneThatIsReadyIsFoundByAll() {
        TestPerson founder = GIVEN.person("Founder");
        TestPerson first = GIVEN.person("First member");
        TestPerson stranger = GIVEN.person("Stranger");
        String handle = unused();
        String api = "/api/v1/groups/" + handle;
        founder.client().post("/api/v1/portal/groups", founding(handle)).good();
        founder.client().post(api + "/groups/seed", Map.of()).good();
        founder.client()
                .post(api + "/members/invitations", Map.of("person", first.ref(), "days", 1, "uses", 1))
                .good();
        first.client()
                .post(api + "/members/invitations/mine/acceptance", Map.of())
                .good();

        Answer refused = founder.client().post(api + "/groups/open", Map.of());
        assertThat(refused.status()).as("opened with people and without a goal").isEqualTo(422);
        JsonNode checklist =
                founder.client().get(api + "/groups/checklist").good().json();
        assertThat(texts(checklist.path("missing")))
                .containsExactlyInAnyOrder("POSITIONING", "QUANTIFIED_GOAL", "INTERACTION_FORMAT");
        assertThat(catalogued(stranger, handle))
                .as("a seed is for a small circle")
                .isFalse();
        assertThat(stranger.client().get(api + "/charter").status()).isEqualTo(404);

        founder.client().put(api + "/charter", Charters.complete()).good();
        founder.client().post(api + "/groups/open", Map.of()).good();
        assertThat(catalogued(stranger, handle)).as("an open group is found").isTrue();
        stranger.client()
                .post(api + "/members/requests", Map.of("words", "I work at the line"))
                .good();
    }

    private static boolean catalogued(TestPerson who, String handle) {
        return who.client()
                .get("/api/v1/portal/groups?words=" + handle)
                .good()
                .json()
                .path("items")
                .findValuesAsText("handle")
                .contains(handle);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asText).toList();
    }

    @Test
    @Tag("M017")
    @Tag("M074")
    @Tag("M086")
    @Tag("M091")
    @Tag("M220")
    @Tag("M236")
    @Tag("M238")
    @Tag("M251")
    void aCharterIsKeptInVersionsFieldByField() {
        TestGroup group = GIVEN.group("charters").members(1).open();
        Client lead = group.lead().client();
        String charter = group.api() + "/charter";
        ObjectNode text =
                (ObjectNode) lead.get(charter).good().json().path("shown").path("text");
        text.put("mission", "Faults are solved where they arise, because we stand at the line");
        text.put("visionYear", 2036);
        text.putArray("redLines").add("No customer data leaves the group");
        text.putArray("weDo").add("We answer within the week");
        text.putArray("weDoNot").add("We do not sell to each other");
        Map<String, Object> change = Map.of("base", 1, "text", text, "note", "Red lines and a horizon");
        assertThat(lead.put(charter, change).good().json().path("version").asInt())
                .isEqualTo(2);

        Client member = group.member(1).client();
        JsonNode now = member.get(charter).good().json().path("shown").path("text");
        assertThat(now).isEqualTo(text);
        assertThat(now.path("whyTogether").asText()).isNotBlank();
        JsonNode before =
                member.get(charter + "?version=1").good().json().path("shown").path("text");
        assertThat(before.path("redLines")).isEmpty();
        assertThat(texts(now.path("redLines"))).containsExactly("No customer data leaves the group");

        Answer late = lead.put(charter, change);
        assertThat(late.status()).as("a change of the version before").isEqualTo(409);
        assertThat(member.get(charter).json().path("shown").path("text")).isEqualTo(text);
    }

    @Test
    @Tag("M185")
    void aGroupIsHandedOverWithItsDuties() {
        TestGroup group = GIVEN.group("heirs").members(1).open();
        TestPerson heir = group.member(1);
        group.lead()
                .client()
                .post(group.api() + "/members/lead", Map.of("to", heir.ref()))
                .good();
        Map<String, Object> seed = Map.of("reason", "Merged with another one");
        assertThat(group.lead()
                        .client()
                        .post(group.api() + "/groups/archive", seed)
                        .status())
                .as("archived by the one who was lead")
                .isEqualTo(403);
        heir.client().post(group.api() + "/groups/archive", seed).good();
    }

    @Test
    @Tag("M029")
    @Tag("M123")
    @Tag("M137")
    @Tag("M141")
    @Tag("M142")
    void membersFindEachOtherByWholeCards() {
        TestGroup group = GIVEN.group("cards").members(2).open();
        TestPerson expert = group.member(1);
        Map<String, Object> card = Map.of(
                "position",
                "Mould setter",
                "industry",
                "Household appliances",
                "path",
                "Ten years at the press, two in quality",
                "strengths",
                List.of("Hot runner balancing"),
                "needs",
                List.of("Statistics"),
                "interests",
                List.of("Trail running"),
                "audience",
                Map.of(),
                "version",
                0);
        expert.client().put("/api/v1/portal/me/card", Map.of("card", card)).good();

        Client reader = group.member(2).client();
        for (String words : List.of("runner", "Statistics", "setter")) {
            JsonNode found =
                    reader.get(group.api() + "/members?words=" + words).good().json();
            assertThat(found.path("items").findValuesAsText("name")).as(words).containsExactly(expert.name());
        }
        JsonNode seen = reader.get(group.api() + "/members/" + expert.ref().value())
                .good()
                .json()
                .path("card");
        card.forEach((field, value) -> {
            if (value instanceof String text) {
                assertThat(seen.path(field).asText()).as(field).isEqualTo(text);
            } else if (value instanceof List<?> terms) {
                assertThat(texts(seen.path(field))).as(field).isEqualTo(terms);
            }
        });
    }

    @Test
    void whatARoleIsForReachesWhoWasGivenItAndWhoHasItLent() {
        TestGroup group = GIVEN.group("roles").with("moderation").members(5).open();
        TestPerson onDuty = group.member(1);
        TestPerson helper = group.member(2);
        TestPerson reporter = group.member(3);
        TestPerson other = group.member(4);
        String moderation = group.api() + "/moderation/";
        Week now = Week.containing(LocalDate.now(ZoneId.of("Asia/Shanghai")));
        onDuty.client().post(moderation + "weeks/" + now + "/taken", Map.of()).good();
        group.lead()
                .client()
                .put(group.api() + "/members/" + helper.ref().value() + "/roles/CO_ORGANISER", Map.of())
                .good();

        reporter.client()
                .post(
                        moderation + "conflicts",
                        Map.of("title", "Credit for a fixture", "words", "He took it.", "with", List.of(other.ref())))
                .good();

        assertThat(Stream.of(group.lead(), onDuty, helper)).allMatch(CommunityTest::isToldOfTheFixture);
        assertThat(Stream.of(reporter, other, group.member(5))).noneMatch(CommunityTest::isToldOfTheFixture);
    }

    private static boolean isToldOfTheFixture(TestPerson person) {
        return person.client().get("/api/v1/portal/notices").good().text().contains("Credit for a fixture");
    }

    @Test
    void nobodyIsHeldInAnArchivedGroup() {
        TestGroup group = GIVEN.group("closed").members(1).open();
        group.lead()
                .client()
                .post(group.api() + "/groups/archive", Map.of("reason", "The line was sold"))
                .good();
        Client member = group.member(1).client();
        member.get(group.api() + "/charter").good();
        assertThat(member.put(group.api() + "/members/me/introduction", Map.of("wants", "More"))
                        .code())
                .isEqualTo("GroupIsArchived");
        member.delete(group.api() + "/members/me").good();
        assertThat(member.get(group.api() + "/charter").status()).isEqualTo(404);
    }

    @Test
    void anAlarmCanWatchPluginsJobsEventsAndConnections() {
        String metrics = DEPLOYMENT.administrator().get("/metrics").good().text();
        assertThat(metrics)
                .containsPattern("banyan_plugin_nodes\\{plugin=\"qa\",version=\"[^\"]+\",state=\"RUNNING\"} [1-9]")
                .containsPattern("(?m)^banyan_events\\{state=\"DEAD\"} \\d+$")
                .containsPattern("(?m)^banyan_jobs_late \\d+$")
                .containsPattern("banyan_database_connections\\{state=\"active\"} [1-9]")
                .containsPattern("banyan_use_case_calls_total\\{use_case=\"[^\"]+\",outcome=\"done\"} [1-9]");
        assertThat(new Given(DEPLOYMENT)
                        .person("Curious")
                        .client()
                        .get("/metrics")
                        .status())
                .isEqualTo(403);
    }
}
