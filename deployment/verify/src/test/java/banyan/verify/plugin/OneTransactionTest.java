package banyan.verify.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import banyan.testkit.Deployment;
import banyan.testkit.Given;
import banyan.testkit.TestGroup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The core's rows and the plugin's rows of one call are committed together or not at all. The proof takes a right away from
 * the application's role, so that the database refuses one half after the other half was written.
 */
class OneTransactionTest {

    private static final Deployment DEPLOYMENT = Deployment.shared();
    private static final TestGroup GROUP =
            new Given(DEPLOYMENT).group("one-tx").with("qa").members(1).open();

    private static Answer ask(String key) {
        Map<String, Object> question = Map.of(
                "title",
                "Both or none " + key,
                "scene",
                "At the line",
                "details",
                "All of them",
                "request",
                "Why",
                "topics",
                List.of(),
                "files",
                List.of());
        return GROUP.member(1).client().post(GROUP.api() + "/qa/questions", question, key);
    }

    private static long rows(String table, String where) {
        return DEPLOYMENT.database().number("select count(*) from " + table + " where " + where);
    }

    private static void assertNothingOf(String key) {
        assertThat(rows("plugin_qa.question", "title = 'Both or none " + key + "'"))
                .as("the plugin's row")
                .isZero();
        assertThat(rows("core.idempotency", "key = '" + key + "'"))
                .as("the core's row, written before the plugin's")
                .isZero();
        assertThat(rows("core.audit_entry", "input like '%Both or none " + key + "%'"))
                .as("the core's row, written after the plugin's")
                .isZero();
    }

    private static void without(String right, Runnable test) {
        change("revoke " + right + " from banyan_app");
        try {
            test.run();
        } finally {
            change("grant " + right + " to banyan_app");
        }
    }

    private static void change(String sql) {
        try (Connection connection = DEPLOYMENT.database().open();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Test
    void whereNothingFailsAllIsKept() {
        ask("good").good();
        assertThat(rows("plugin_qa.question", "title = 'Both or none good'")).isOne();
        assertThat(rows("core.idempotency", "key = 'good'")).isOne();
        assertThat(rows("core.audit_entry", "input like '%Both or none good%'")).isOne();
    }

    @Test
    void aFailureOfTheCoreTakesThePluginBack() {
        without("insert on core.audit_entry", () -> {
            Answer answer = ask("core-fails");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(500);
            assertThat(answer.text()).doesNotContain("audit_entry", "permission denied", "Exception");
            assertNothingOf("core-fails");
        });
        ask("core-fails").good();
    }

    @Test
    void aFailureOfThePluginTakesTheCoreBack() {
        without("insert on plugin_qa.question", () -> {
            Answer answer = ask("plugin-fails");
            assertThat(answer.status()).as(answer.toString()).isEqualTo(500);
            assertNothingOf("plugin-fails");
        });
        ask("plugin-fails").good();
    }

    @Test
    void aRefusalOfTheCoreTakesThePluginBack() {
        Map<String, Object> question = Map.of(
                "title", "Both or none refused",
                "scene", "x",
                "details", "x",
                "request", "x",
                "topics", List.of(),
                "files", List.of("019a4f2e-7c11-7d3a-9c55-0a7f4b1f6e21"));
        Answer answer = GROUP.member(1).client().post(GROUP.api() + "/qa/questions", question, "refused");
        assertThat(answer.status()).as(answer.toString()).isIn(404, 409, 422);
        assertNothingOf("refused");
    }
}
