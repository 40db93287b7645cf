package banyan.verify.fault;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.testkit.Answer;
import banyan.testkit.Client;
import banyan.testkit.Database;
import banyan.testkit.Deployment;
import banyan.testkit.Distribution;
import banyan.testkit.Eventually;
import banyan.testkit.Node;
import banyan.testkit.Ports;
import banyan.testkit.SignIn;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the portal starts on a database server of the enterprise's, and every way in which a start is refused. */
class StartTest {

    private static final String PASSWORD = "a-server-of-our-own-5";

    @TempDir
    static Path folder;

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static String server = "";

    /** The embedded PostgreSQL of the shared portal stands for the server: two owners, one of whom may not make roles. */
    @BeforeAll
    static void makeDatabases() throws Exception {
        Path data = Deployment.shared().node().data();
        Database embedded = Database.of(data);
        server = embedded.url().substring(0, embedded.url().lastIndexOf('/') + 1);
        String superuser = Files.readString(data.resolve("secrets/postgres")).strip();
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", superuser);
                Statement statement = connection.createStatement()) {
            for (String owner : List.of("chief", "clerk")) {
                statement.execute("create role " + owner + " login password '" + PASSWORD + "'"
                        + (owner.equals("chief") ? " createrole" : ""));
                statement.execute("create database " + owner + "_portal owner " + owner);
            }
        }
    }

    private static Map<String, String> on(String database, String user, String password) {
        return Map.of("BANYAN_DB_URL", server + database, "BANYAN_DB_USER", user, "BANYAN_DB_PASSWORD", password);
    }

    private static Node launch(Map<String, String> environment, String... options) {
        return Node.launch(
                Distribution.built(), folder.resolve("data-" + Ports.free()), Ports.free(), environment, options);
    }

    private static void assertRefused(Node node, String... says) {
        assertThat(node.awaitEnd()).as("exit code after\n%s", node.said()).isNotZero();
        assertThat(node.said())
                .contains(says)
                .contains("Not started")
                .contains("没有启动")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource({
        "chief_portal, chief, wrong-password, refuses the account, BANYAN_DB_PASSWORD",
        "no_portal, chief, " + PASSWORD + ", does not exist, Create it",
        "clerk_portal, clerk, " + PASSWORD + ", create role \"clerk_portal_app\" nologin, BANYAN_DB_APP_USER"
    })
    void aDatabaseThatRefuses(String database, String user, String password, String what, String remedy) {
        assertRefused(launch(on(database, user, password)), what, remedy, server + database);
    }

    @Test
    void aDatabaseThatDoesNotAnswer() {
        String nowhere = "jdbc:postgresql://127.0.0.1:" + Ports.free() + "/portal";
        assertRefused(launch(Map.of("BANYAN_DB_URL", nowhere)), nowhere, "does not answer", "Check BANYAN_DB_URL");
    }

    @Test
    void aPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Node node = Node.launch(
                    Distribution.built(), folder.resolve("unused"), taken.getLocalPort(), Deployment.firstStart());
            assertRefused(node, "port " + taken.getLocalPort(), "--port");
        }
    }

    @Test
    void aDataFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        assertRefused(
                Node.launch(Distribution.built(), file, Ports.free(), Deployment.firstStart()),
                file.toString(),
                "--data");
    }

    @Test
    void aServerOfTheEnterpriseWithAndWithoutPluginsAndAfterANewerProgram() {
        Map<String, String> environment = new HashMap<>(on("chief_portal", "chief", PASSWORD));
        environment.putAll(Deployment.firstStart());
        environment.put("BANYAN_PUBLIC_URL", "https://portal.example.com");
        Path data = folder.resolve("data-chief");
        Path archive;
        try (Node node = Node.launch(Distribution.built(), data, Ports.free(), Node.archiveAtOnce(environment))
                .awaitReady()) {
            assertCookiesAreForHttpsAlone(Client.at(node.address()));
            Client administrator = administrator(node);
            assertThat(plugins(administrator).json().path("safeMode").asBoolean())
                    .isFalse();
            assertThat(modules(administrator)).isNotEmpty();
            Eventually.until("the class archive is made", PATIENCE, () -> node.classArchive()
                    .isPresent());
            archive = node.classArchive().orElseThrow();
        }
        try (Node node = Node.launch(Distribution.built(), data, Ports.free(), environment, "--safe-mode")
                .awaitReady()) {
            assertThat(node.process().info().arguments().orElseThrow()).contains("-XX:SharedArchiveFile=" + archive);
            Client administrator = administrator(node);
            assertThat(plugins(administrator).json().path("safeMode").asBoolean())
                    .isTrue();
            assertThat(modules(administrator)).as("modules without plugins").isEmpty();
        }
        Database database = new Database(server + "chief_portal", "chief", PASSWORD);
        aNewerProgramWasHere(database);
        assertRefused(launch(environment), server + "chief_portal", "newer");
    }

    private static void assertCookiesAreForHttpsAlone(Client visitor) {
        Answer page = visitor.with("Accept", "text/html").get("/sign-in").good();
        assertThat(page.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(page.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.contains("; Secure"), "is for HTTPS alone");
    }

    private static Client administrator(Node node) {
        return SignIn.as(Client.at(node.address()), Deployment.ADMIN, Deployment.PASSWORD);
    }

    private static Answer plugins(Client administrator) {
        return administrator.get("/api/v1/portal/plugins").good();
    }

    /** Modules that anything answers for. */
    private static List<String> modules(Client administrator) {
        return administrator.get("/api/v1/openapi.json").good().json().path("paths").properties().stream()
                .map(Map.Entry::getKey)
                .filter(path -> path.contains("/qa/"))
                .toList();
    }

    private static void aNewerProgramWasHere(Database database) {
        try (Connection connection = database.open();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into core.flyway_schema_history select installed_rank + 1000, '9000',"
                    + " 'from a newer program', type, 'V9000__from_a_newer_program.sql', checksum, installed_by,"
                    + " installed_on, execution_time, success from core.flyway_schema_history"
                    + " where version is not null order by installed_rank desc limit 1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterAll
    static void dropDatabases() throws Exception {
        Path data = Deployment.shared().node().data();
        String superuser = Files.readString(data.resolve("secrets/postgres")).strip();
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", superuser);
                Statement statement = connection.createStatement()) {
            for (String owner : List.of("chief", "clerk")) {
                statement.execute("drop database if exists " + owner + "_portal with (force)");
            }
            statement.execute("drop role if exists chief_portal_app, clerk_portal_app, chief, clerk");
        }
    }
}
