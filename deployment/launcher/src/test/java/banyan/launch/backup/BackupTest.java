package banyan.launch.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import banyan.launch.Refused;
import banyan.launch.db.Database;
import banyan.launch.db.OpenDatabase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore on two real embedded servers, with every kind of object that a plugin may create. */
class BackupTest {

    @TempDir
    static Path folder;

    static OpenDatabase source;
    static OpenDatabase target;

    @BeforeAll
    static void startTwoServers() {
        source = OpenDatabase.alone(folder.resolve("source data"), Map.of());
        target = OpenDatabase.alone(folder.resolve("target data"), Map.of());
    }

    @AfterAll
    static void stopThem() {
        source.close();
        target.close();
    }

    @AfterEach
    void emptyBoth() throws SQLException {
        for (Database database : List.of(source.database(), target.database())) {
            run(
                    database,
                    "drop schema if exists fund cascade",
                    "drop extension if exists pg_trgm",
                    "alter default privileges revoke select on tables from banyan_app");
        }
    }

    @Test
    void aRestoredDatabaseIsTheSame() throws Exception {
        fill(source.database());
        Path file = folder.resolve("same.backup");
        Backup.Made made = new Backup(source.database()).writeTo(file);
        assertThat(made.tables()).isEqualTo(3);
        assertThat(made.rows()).isEqualTo(2 + 1_000 + 1);
        assertThat(made.strangers()).isEmpty();

        new Restore(target.database()).from(file);
        assertThat(everythingIn(target.database())).isEqualTo(everythingIn(source.database()));
    }

    @Test
    void theRestoredRulesAndRightsHold() throws Exception {
        fill(source.database());
        Path file = folder.resolve("rules.backup");
        new Backup(source.database()).writeTo(file);
        new Restore(target.database()).from(file);

        try (Connection application = asApplication(target.database());
                Statement statement = application.createStatement()) {
            statement.execute("insert into fund.posting (account, fen) values (1, 5000)");
            assertThat(one(statement, "select id from fund.posting where fen = 5000"))
                    .isEqualTo("1001");
            assertThat(one(statement, "select doubled from fund.posting where fen = 5000"))
                    .isEqualTo("10000");
            assertRefused(statement, "update fund.posting set fen = 6", "42501");
            assertRefused(statement, "insert into fund.posting (account, fen) values (9, 1)", "23503");
            assertRefused(statement, "insert into fund.account (name, state) values ('读书会', 'open')", "23505");
        }
        try (Connection owner = asOwner(target.database());
                Statement statement = owner.createStatement()) {
            assertRefused(statement, "update fund.posting set fen = 6", "P0001");
        }
    }

    @Test
    void aDatabaseWithContentIsNotOverwritten() throws Exception {
        fill(source.database());
        Path file = folder.resolve("content.backup");
        new Backup(source.database()).writeTo(file);
        run(target.database(), "create schema fund");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Restore(target.database()).from(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("restore.notEmpty"));
    }

    @Test
    void aDamagedFileChangesNothing() throws Exception {
        fill(source.database());
        Path file = folder.resolve("damaged.backup");
        new Backup(source.database()).writeTo(file);
        try (FileSystem zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            Path rows = zip.getPath("tables/0.copy");
            Files.writeString(rows, Files.readString(rows).replace("读书会", "读书汇"));
        }

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Restore(target.database()).from(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("restore.damaged"));
        assertThat(everythingIn(target.database())).isEmpty();
    }

    @Test
    void whatCannotBeMadeAgainIsNotLeftOut() throws Exception {
        run(source.database(), "create schema fund", "create table fund.year (y int) partition by list (y)");
        Path file = folder.resolve("partitioned.backup");

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Backup(source.database()).writeTo(file))
                .withMessageContaining("fund.year");
        assertThat(file).doesNotExist();
        assertThat(filesLike("partitioned")).isEmpty();
    }

    @Test
    void anExistingFileIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("precious.backup"), "precious");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> new Backup(source.database()).writeTo(file));
        assertThat(file).hasContent("precious");
    }

    @Test
    void whatIsNoBackupIsRefused() throws Exception {
        Path file = Files.writeString(folder.resolve("letter.txt"), "not a zip");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> new Restore(target.database()).from(file))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("restore.unreadable"));
    }

    private static void fill(Database database) throws SQLException {
        run(
                database,
                "create schema fund",
                "create extension pg_trgm schema fund",
                "grant usage on schema fund to banyan_app",
                "create type fund.state as enum ('draft', 'open', 'it''s over')",
                "create domain fund.fen as bigint constraint positive check (value > 0)",
                "create function fund.immutable() returns trigger language plpgsql as "
                        + "$$ begin if '{' || '?' = '' then return new; end if; raise exception 'postings stay'; end $$",
                "create function fund.hidden() returns int language sql as 'select 1'",
                "revoke execute on function fund.hidden() from public",
                "create table fund.account (id int generated by default as identity, name text collate \"C\" not null, "
                        + "state fund.state not null default 'draft', seen timestamptz default now(), photo bytea, "
                        + "constraint account_pk primary key (id))",
                "create unique index account_name on fund.account (lower(name)) where state <> 'draft'",
                "create index account_like on fund.account using gin (name fund.gin_trgm_ops)",
                "create table fund.posting (id bigserial primary key, account int not null references fund.account "
                        + "deferrable initially deferred, fen fund.fen not null, "
                        + "doubled bigint generated always as (fen * 2) stored, check (fen < 1000000)) with (fillfactor = 90)",
                "alter table fund.posting alter constraint posting_account_fkey not deferrable",
                "create trigger stay before update or delete on fund.posting for each row execute function fund.immutable()",
                "create view fund.balance with (security_invoker = true) as "
                        + "select account, sum(fen) as booked from fund.posting group by account",
                "create table fund.note (\"Odd name\" text, body jsonb)",
                "alter table fund.note add gone int",
                "alter table fund.note drop gone",
                "comment on table fund.note is 'it''s a note'",
                "comment on column fund.note.\"Odd name\" is 'odd'",
                "grant select, insert on fund.posting, fund.account to banyan_app",
                "grant usage on all sequences in schema fund to banyan_app",
                "grant update (body) on fund.note to banyan_app",
                "alter default privileges in schema fund grant select on tables to banyan_app",
                "insert into fund.account (name, state, photo) values ('读书会', 'open', '\\x00ff5c'), "
                        + "(E'tab\\tline\\nback\\\\slash', 'it''s over', null)",
                "insert into fund.posting (account, fen) select 1 + n % 2, n from generate_series(1, 1000) n",
                "insert into fund.note values (null, '{\"k\": [1.50, \"\\u699c\"]}')");
    }

    /** Definitions, rights and rows, in one list to compare. */
    private static List<String> everythingIn(Database database) throws Exception {
        List<String> everything = new ArrayList<>();
        try (Connection connection = asOwner(database);
                Statement statement = connection.createStatement()) {
            statement.execute("set search_path = ''");
            statement.execute("set timezone = 'UTC'");
            Definitions definitions = new Definitions(connection, database);
            for (String section : List.of("before", "after", "rights", "tables")) {
                everything.addAll(definitions.of(section));
            }
            for (String table : definitions.of("tables")) {
                String name = table.substring(0, table.indexOf(" ("));
                try (ResultSet rows = statement.executeQuery("select t::text from " + name + " t order by 1")) {
                    while (rows.next()) {
                        everything.add(name + " " + rows.getString(1));
                    }
                }
            }
        }
        return everything;
    }

    private static List<Path> filesLike(String prefix) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    private static void assertRefused(Statement statement, String sql, String state) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> statement.execute(sql))
                .satisfies(e -> assertThat(e.getSQLState()).isEqualTo(state));
    }

    private static String one(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(Database database, String... statements) throws SQLException {
        try (Connection connection = asOwner(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static Connection asOwner(Database database) throws SQLException {
        return DriverManager.getConnection(database.ownerUrl(), database.ownerUser(), database.ownerPassword());
    }

    private static Connection asApplication(Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
