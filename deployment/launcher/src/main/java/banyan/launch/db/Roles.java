package banyan.launch.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The database and the two accounts of an embedded PostgreSQL: the owner migrates, the application works. */
final class Roles {

    static final String DATABASE = "banyan";
    static final String OWNER = "banyan_owner";
    static final String APPLICATION = "banyan_app";

    private Roles() {}

    static void prepare(Connection asSuperuser, Database database) throws SQLException {
        account(asSuperuser, OWNER, database.ownerPassword());
        account(asSuperuser, APPLICATION, database.password());
        if (!exists(asSuperuser, "select 1 from pg_database where datname = ?", DATABASE)) {
            run(asSuperuser, "create database " + DATABASE + " owner " + OWNER);
            run(asSuperuser, "revoke all on database " + DATABASE + " from public");
            run(asSuperuser, "grant connect on database " + DATABASE + " to " + APPLICATION);
        }
    }

    private static void account(Connection asSuperuser, String name, String password) throws SQLException {
        if (!exists(asSuperuser, "select 1 from pg_roles where rolname = ?", name)) {
            run(asSuperuser, "create role " + name + " login");
        }
        // A role's password cannot be a parameter; the tokens are made here, of letters, digits, - and _.
        run(asSuperuser, "alter role " + name + " password '" + password + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
