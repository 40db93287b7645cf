package banyan.verify.demo;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Client;
import banyan.testkit.Database;
import banyan.testkit.Distribution;
import banyan.testkit.Eventually;
import banyan.testkit.Node;
import banyan.testkit.Ports;
import banyan.testkit.SignIn;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demo enterprise from an empty folder: killed in the middle of its year it goes on with the next day and does nothing twice;
 * removed it is gone, and what people made stays. One portal for all, in this order: a year is played once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemoEnterpriseTest {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @TempDir
    static Path folder;

    private static final int PORT = Ports.free();
    private static Node node;
    private static Client administrator;

    @BeforeAll
    static void start() {
        node = launch("--demo");
        administrator = SignIn.as(Client.at(node.address()), "admin", "demo");
    }

    private static Node launch(String... options) {
        return Node.launch(Distribution.built(), folder.resolve("data"), PORT, Map.of(), options)
                .awaitReady();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private static JsonNode progress() {
        return administrator.get("/api/v1/portal/demo").good().json();
    }

    private static Database database() {
        return Database.of(node.data());
    }

    @Test
    @Order(1)
    void thePortalServesWhileTheYearIsPlayed() {
        assertThat(progress().get("state").asText()).isEqualTo("MAKING");
        administrator.get("/api/v1/groups/front-line/groups/home").good();
        Eventually.until(
                "some weeks are played", PATIENCE, () -> progress().get("days").asInt() > 40);
    }

    @Test
    @Order(2)
    void killedInTheMiddleItGoesOnWithoutDoingAnythingTwice() {
        node.kill();
        node = launch();
        Eventually.until(
                "the year is played",
                PATIENCE,
                () -> progress().get("state").asText().equals("MADE"));
        assertThat(progress().get("days").asInt()).isEqualTo(365);
        assertThat(database().number("select count(*) from plugin_qa.question")).isGreaterThanOrEqualTo(120);
        assertThat(database().number("select count(*) from plugin_qa.answer")).isGreaterThanOrEqualTo(500);
        assertThat(database().column("select title from plugin_qa.question group by title having count(*) > 1"))
                .isEmpty();
        assertThat(database()
                        .column("select cast(question_id as text) from plugin_qa.answer group by question_id, author"
                                + " having count(*) > 1"))
                .isEmpty();
        assertThat(database().number("select member_count from core.grp where handle = 'front-line'"))
                .isEqualTo(500);
        assertThat(database().number("select count(*) from core.idempotency where key like 'demo:%'"))
                .isZero();
    }

    @Test
    @Order(3)
    void nothingLiesInTheFutureAndTheTrailTellsWhenItWasWritten() {
        for (String moment : List.of(
                "plugin_qa.question where asked_at",
                "plugin_qa.answer where given_at",
                "core.membership where joined_at",
                "core.notice where at",
                "plugin_qa.round_step where at")) {
            assertThat(database().number("select count(*) from " + moment + " > now() + interval '1 minute'"))
                    .as(moment)
                    .isZero();
        }
        assertThat(database().number("select count(*) from core.audit_entry where at < now() - interval '1 day'"))
                .isZero();
        assertThat(database().number("select count(distinct date(joined_at)) from core.membership"))
                .isGreaterThan(150);
        assertThat(database().number("select count(*) from core.outbox")).isZero();
    }

    @Test
    @Order(4)
    void todayIsAlive() {
        assertThat(database().number("select count(*) from plugin_qa.week_round where due_at is not null"))
                .isPositive();
        assertThat(database().number("select count(*) from plugin_qa.question where state = 'OPEN'"))
                .isPositive();
        assertThat(database().number("select count(*) from core.join_request where decision is null"))
                .isPositive();
        assertThat(
                        database()
                                .number(
                                        "select count(*) from core.membership m join core.person p on p.id = m.person join core.grp g"
                                                + " on g.id = m.grp where p.login = 'member' and m.accepted_charter < g.charter_version"))
                .isPositive();
    }

    @Test
    @Order(5)
    void removedItIsGoneAndWhatPeopleMadeStays() {
        administrator
                .post(
                        "/api/v1/portal/groups",
                        Map.of(
                                "handle", "own-one",
                                "name", "Our own",
                                "bond", "TASK",
                                "entry", "REQUEST",
                                "zone", "Asia/Shanghai",
                                "language", "en"))
                .good();
        administrator
                .post(
                        "/api/v1/groups/own-one/qa/questions",
                        Map.of("title", "A question of our own", "scene", "", "details", "", "request", ""))
                .good();
        long trail = database().number("select count(*) from core.audit_entry");

        administrator.delete("/api/v1/portal/demo").good();

        assertThat(database().column("select handle from core.grp")).containsExactly("own-one");
        assertThat(database().column("select login from core.person where active"))
                .containsExactly("admin");
        assertThat(database().column("select title from plugin_qa.question")).containsExactly("A question of our own");
        assertThat(leftovers()).isEmpty();
        assertThat(database().number("select count(*) from core.audit_entry")).isGreaterThan(trail);
        SignIn.as(Client.at(node.address()), "admin", "demo")
                .get("/api/v1/groups/own-one/qa/questions")
                .good();
    }

    /** Tables in which something still names a group that is no more. */
    private static List<String> leftovers() {
        return database()
                .column("select table_schema || '.' || table_name || '.' || column_name from information_schema.columns"
                        + " where column_name in ('grp', 'group_id') and data_type = 'uuid' and table_name <> 'audit_entry'"
                        + " and table_schema not in ('pg_catalog', 'information_schema')")
                .stream()
                .filter(column -> {
                    String name = column.substring(column.lastIndexOf('.') + 1);
                    String table = column.substring(0, column.lastIndexOf('.'));
                    return database()
                                    .number("select count(*) from " + table + " where " + name + " is not null and "
                                            + name + " not in (select id from core.grp)")
                            > 0;
                })
                .toList();
    }
}
