package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import banyan.testkit.Deployment;
import banyan.testkit.Eventually;
import banyan.testkit.Given;
import banyan.testkit.PluginOffice;
import banyan.testkit.PluginOffice.Outcome;
import banyan.testkit.TestGroup;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The life of a plugin, and every way in which a new version can fail. */
class LifecycleTest {

    private static final Deployment DEPLOYMENT = Deployment.shared();
    private static final PluginOffice OFFICE = new PluginOffice(DEPLOYMENT.administrator());
    private static final TestGroup GROUP =
            new Given(DEPLOYMENT).group("lives").members(1).open();

    @AfterEach
    void removeFixtures() {
        for (String id : List.of("wishes", "echo", "sketch")) {
            if (OFFICE.find(id).isPresent() && !OFFICE.running(id).isEmpty()) {
                OFFICE.remove(id, true).done();
            }
        }
    }

    private static Answer word(String id) {
        return GROUP.member(1).client().get(GROUP.api() + "/" + id + "/word");
    }

    private static void assertSays(String id, String word) {
        assertThat(word(id).good().json().path("word").asText()).isEqualTo(word);
    }

    @Test
    void aNewVersionTakesOverAndCanBeTakenBack() {
        OFFICE.install("sketch", Sketches.answering("sketch", "1.0.0", "one").jar())
                .done();
        assertSays("sketch", "one");
        OFFICE.install("sketch", Sketches.answering("sketch", "1.1.0", "two").jar())
                .done();
        assertSays("sketch", "two");
        OFFICE.fallBack("sketch").done();
        assertSays("sketch", "one");
        assertThat(OFFICE.running("sketch")).isEqualTo("1.0.0");
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                Arguments.of("does not start", Sketches.failingAtStart("sketch", "2.0.0")),
                Arguments.of("fails its health check", Sketches.failingHealthCheck("sketch", "2.0.0")),
                Arguments.of("fails in its migration", Sketches.failingMigration("sketch", "2.0.0")),
                Arguments.of(
                        "fails after its migration",
                        Sketches.failingAtStart("sketch", "2.0.0")
                                .resource(
                                        "db/migration/V002__adds_a_table.sql",
                                        "-- The fixture fails after this.\ncreate table extra (id uuid primary key);\n")));
    }

    @ParameterizedTest(name = "a version that {0}")
    @MethodSource("failing")
    void aVersionThatFailsLeavesTheOldOneServing(String how, PluginSource failing) {
        OFFICE.install("sketch", Sketches.answering("sketch", "1.0.0", "old").jar())
                .done();
        Outcome outcome = OFFICE.install("sketch", failing.jar());
        assertThat(outcome.isDone()).as(outcome.change().toString()).isFalse();
        assertThat(outcome.change().path("reason").asText()).as("the reason").isNotBlank();
        assertSays("sketch", "old");
        assertThat(OFFICE.running("sketch")).isEqualTo("1.0.0");
        OFFICE.install("sketch", Sketches.answering("sketch", "3.0.0", "mended").jar())
                .done();
        assertSays("sketch", "mended");
    }

    @Test
    void whatIsDisabledIsGoneAndComesBack() {
        OFFICE.install("sketch", Sketches.answering("sketch", "1.0.0", "here").jar())
                .done();
        OFFICE.disable("sketch").done();
        assertThat(word("sketch").status()).isEqualTo(404);
        OFFICE.enable("sketch").done();
        assertSays("sketch", "here");
    }

    @Test
    void whatNeedsAPluginComesAndGoesWithIt() {
        Outcome lonely = install(Sketches.answering("echo", "1.0.0", "echo").dependsOn("sketch@>=1.0.0"));
        assertThat(lonely.isDone()).as("without what it needs").isFalse();
        OFFICE.install("sketch", Sketches.answering("sketch", "1.0.0", "one").jar())
                .done();
        install(Sketches.answering("echo", "1.0.0", "echo").dependsOn("sketch@>=1.0.0"))
                .done();
        install(Sketches.answering("wishes", "1.0.0", "wish").dependsOn("sketch?"))
                .done();
        assertSays("echo", "echo");
        assertSays("wishes", "wish");

        Answer refused = DEPLOYMENT.administrator().post("/api/v1/portal/plugins/sketch/remove", java.util.Map.of());
        assertThat(refused.status()).as("while echo needs it: %s", refused).isIn(409, 422);

        OFFICE.install("sketch", Sketches.answering("sketch", "1.1.0", "two").jar())
                .done();
        assertSays("sketch", "two");
        assertSays("echo", "echo");
        assertSays("wishes", "wish");
    }

    private static Outcome install(PluginSource source) {
        return OFFICE.tryInstall(source.id(), source.jar());
    }

    @Test
    void theCountOfLeftClassLoadersCanTellALeak() {
        OFFICE.install("sketch", Sketches.leaking("sketch", "1.0.0", 15).jar()).done();
        OFFICE.remove("sketch", true).done();
        assertThat(OFFICE.loadersLeft()).as("while the careless thread runs").isPositive();
        Eventually.eventually(
                Duration.ofSeconds(60),
                () -> assertThat(OFFICE.loadersLeft()).as("after it ended").isZero());
    }

    @Test
    void theOtherNodeFollows() {
        var there = GROUP.member(1).client().on(DEPLOYMENT.secondNode());
        OFFICE.install("sketch", Sketches.answering("sketch", "1.0.0", "one").jar())
                .done();
        Duration first = follows(there, "one");
        OFFICE.install("sketch", Sketches.answering("sketch", "1.1.0", "two").jar())
                .done();
        Duration second = follows(there, "two");
        System.err.printf(
                "Plugin seen on the other node: installed %d ms, upgraded %d ms after the first node was done%n",
                first.toMillis(), second.toMillis());
    }

    private static Duration follows(banyan.testkit.Client there, String word) {
        return Eventually.eventually(Duration.ofSeconds(2), () -> {
            Answer answer = there.get(GROUP.api() + "/sketch/word");
            assertThat(answer.isGood()).as(answer.toString()).isTrue();
            assertThat(answer.json().path("word").asText()).isEqualTo(word);
        });
    }
}
