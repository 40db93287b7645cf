package banyan.runtime.data;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Plain SQL of the core on the connection of the running JTA transaction, for what is no entity: append-only records,
 * counters, bulk reads. Changes only inside a transaction; a list that is asked for outside of one is read on a connection
 * that it gives back at once, which saves what a transaction costs around a single question.
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

    /** A statement that changes rows. */
    public record Change(String sql, Object... values) {}

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    @Inject
    OneConnection source;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry running;

    /**
     * Changes rows by several statements, one after the other, in one journey to the database: what a transaction does last is
     * done while others wait for its locks.
     */
    public void update(List<Change> changes) {
        if (!changes.isEmpty()) {
            update(
                    changes.stream().map(Change::sql).collect(Collectors.joining(";")),
                    changes.stream()
                            .flatMap(change -> Stream.of(change.values()))
                            .toArray());
        }
    }

    /** Changes rows, and tells how many; only inside a transaction. */
    public int update(String sql, Object... values) {
        if (running.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
            throw new IllegalStateException("Nothing is changed outside of a transaction: " + sql);
        }
        return on(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                return statement.executeUpdate();
            }
        });
    }

    public <T> List<T> list(String sql, Row<T> reader, Object... values) {
        return on(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, values);
                List<T> all = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        all.add(reader.read(rows));
                    }
                }
                return all;
            }
        });
    }

    private <T> T on(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
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
