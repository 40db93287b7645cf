package banyan.launch.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banyan.launch.DataFolder;
import banyan.launch.Refused;
import banyan.launch.Settings.Account;
import banyan.launch.Settings.ExternalServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server on a folder with a space in its name, killed in the ways in which machines kill. */
class EmbeddedPostgresTest {

    @TempDir
    static Path place;

    private DataFolder data;
    private EmbeddedPostgres server;

    @BeforeEach
    void start() {
        data = DataFolder.hold(place.resolve("the data"));
        server = EmbeddedPostgres.start(data);
    }

    @AfterEach
    void stop() {
        server.close();
        data.close();
    }

    @Test
    void itWritesDurablyAndKnowsChinese() throws SQLException {
        assertThat(owner("show fsync")).isEqualTo("on");
        assertThat(owner("show synchronous_commit")).isEqualTo("on");
        assertThat(owner("show full_page_writes")).isEqualTo("on");
        assertThat(owner("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(owner("create extension if not exists pg_trgm; select array_length(show_trgm('社群'), 1)"))
                .isNotNull();
    }

    @Test
    void theApplicationOwnsNothing() throws SQLException {
        Database database = server.database();
        assertThat(owner("select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                .isEqualTo(database.ownerUser());
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(
                        () -> ask(database.url(), database.user(), database.password(), "create table mine (id int)"));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> ask(database.url(), database.user(), "guessed", "select 1"))
                .satisfies(e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void itComesBackOnTheSamePortWhenItIsKilled() throws Exception {
        owner("create table if not exists kept (n int); insert into kept values (1); select 1");
        Process killed = server.process();
        killed.destroyForcibly().waitFor();

        assertThat(eventually("select count(*) > 0 from kept")).isEqualTo("t");
        assertThat(server.process().pid()).isNotEqualTo(killed.pid());
    }

    @Test
    void anOrphanOfAKilledLauncherIsReplaced() throws Exception {
        server.close();
        PostgresCluster cluster = new PostgresCluster(PostgresProgram.unpackedIn(data), data);
        Process orphan = cluster.launch(Integer.parseInt(
                Files.readString(data.root().resolve("postgres.port")).strip()));
        eventually("select 1");

        server = EmbeddedPostgres.start(data);
        assertThat(orphan.isAlive()).isFalse();
        assertThat(owner("select 1")).isEqualTo("1");
    }

    @Test
    void aPidFileThatNamesAnotherProgramDoesNotStopIt() throws Exception {
        server.close();
        long me = ProcessHandle.current().pid();
        Files.writeString(data.root().resolve("postgres").resolve("postmaster.pid"), me + "\n");

        server = EmbeddedPostgres.start(data);
        assertThat(owner("select 1")).isEqualTo("1");
    }

    @Test
    void anExternalServerIsCheckedWithASentenceForEachFault() {
        Database own = server.database();
        assertRefused(new ExternalServer(own.url(), own.ownerUser(), "guessed", Optional.empty()), "database.password");
        assertRefused(
                new ExternalServer(own.url() + "x", own.ownerUser(), own.ownerPassword(), Optional.empty()),
                "database.missing");
        assertRefused(
                new ExternalServer("jdbc:postgresql://127.0.0.1:1/banyan", "a", "b", Optional.empty()),
                "database.unreachable");
        assertRefused(
                new ExternalServer(
                        own.url(), own.ownerUser(), own.ownerPassword(), Optional.of(new Account("app", "x"))),
                "database.password");
    }

    @Test
    void withoutASecondAccountThePoolGivesTheOwnersRightsAway() throws SQLException {
        superuser("create role dba login createrole password 'dba'", "create database guild owner dba");
        String url = server.database().url().replace("/banyan", "/guild");
        Database lowered = ExternalDatabase.check(new ExternalServer(url, "dba", "dba", Optional.empty()));

        assertThat(lowered.applicationRole()).isEqualTo("guild_app");
        assertThat(ask(lowered.url(), lowered.user(), lowered.password(), "select current_user"))
                .isEqualTo("guild_app");
        assertThat(ExternalDatabase.check(new ExternalServer(url, "dba", "dba", Optional.empty())))
                .isEqualTo(lowered);
    }

    @Test
    void anOwnerWhoMayNotMakeTheRoleLearnsWhatToAskFor() {
        Database own = server.database();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ExternalDatabase.check(
                        new ExternalServer(own.url(), own.ownerUser(), own.ownerPassword(), Optional.empty())))
                .withMessageContaining("grant \"banyan_app\" to \"banyan_owner\"");
    }

    private static void assertRefused(ExternalServer external, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> ExternalDatabase.check(external))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private String eventually(String sql) throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        while (true) {
            try {
                return owner(sql);
            } catch (SQLException e) {
                if (Instant.now().isAfter(deadline)) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }

    private String owner(String sql) throws SQLException {
        Database database = server.database();
        return ask(database.ownerUrl(), database.ownerUser(), database.ownerPassword(), sql);
    }

    private void superuser(String... statements) throws SQLException {
        for (String sql : statements) {
            ask(server.database().url(), "postgres", data.keptSecret("postgres"), sql);
        }
    }

    private static String ask(String url, String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows && statement.getUpdateCount() != -1) {
                rows = statement.getMoreResults();
            }
            if (!rows) {
                return "";
            }
            try (ResultSet result = statement.getResultSet()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }
}
