package banyan.runtime.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plain SQL of the core on the connection of the running JTA transaction, for what is no entity: append-only records,
 * counters, bulk reads. Only inside a transaction.
 */
@ApplicationScoped
public class Sql {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** A statement that PostgreSQL refused; {@link #state()} is its SQLSTATE. */
    public static class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String state;

        public Failed(SQLException cause) {
            super(cause);
            this.state = String.valueOf(cause.getSQLState());
        }

        public String state() {
            return state;
        }
    }

    @PersistenceContext(unitName = "core")
    EntityManager em;

    /** The connection of this transaction; never close it. */
    public Connection connection() {
        return em.unwrap(Connection.class);
    }

    public int update(String sql, Object... values) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    public <T> List<T> list(String sql, Row<T> reader, Object... values) {
        try (PreparedStatement statement = connection().prepareStatement(sql)) {
            bind(statement, values);
            List<T> all = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(reader.read(rows));
                }
            }
            return all;
        } catch (SQLException e) {
            throw new Failed(e);
        }
    }

    public <T> Optional<T> one(String sql, Row<T> reader, Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Optional<?> optional) {
                value = optional.orElse(null);
            }
            if (value instanceof java.time.Instant instant) {
                value = instant.atOffset(java.time.ZoneOffset.UTC);
            }
            if (value instanceof Enum<?> constant) {
                value = constant.name();
            }
            statement.setObject(i + 1, value);
        }
    }
}
