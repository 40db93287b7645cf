package banyan.funds.store;

import banyan.api.data.Data;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Statements on the connection of the running transaction. {@code $.} before a table stands for the plugin's schema. The books
 * are written and summed by the database, so plain statements say what happens; entities would hide it.
 */
public final class Sql {

    /** Reads one row. */
    @FunctionalInterface
    public interface Mapper<T> {
        T read(Row row) throws SQLException;
    }

    /** A row in the types of the domain. */
    public record Row(ResultSet set) {

        public long number(String column) throws SQLException {
            return set.getLong(column);
        }

        public int small(String column) throws SQLException {
            return set.getInt(column);
        }

        public String text(String column) throws SQLException {
            return Optional.ofNullable(set.getString(column)).orElse("");
        }

        public boolean is(String column) throws SQLException {
            return set.getBoolean(column);
        }

        public byte[] bytes(String column) throws SQLException {
            return set.getBytes(column);
        }

        public UUID id(String column) throws SQLException {
            return set.getObject(column, UUID.class);
        }

        public Optional<UUID> findId(String column) throws SQLException {
            return Optional.ofNullable(set.getObject(column, UUID.class));
        }

        public LocalDate day(String column) throws SQLException {
            return set.getObject(column, LocalDate.class);
        }

        public Instant at(String column) throws SQLException {
            return set.getObject(column, OffsetDateTime.class).toInstant();
        }

        public Optional<Instant> findAt(String column) throws SQLException {
            return Optional.ofNullable(set.getObject(column, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
        }
    }

    private final Data data;
    private final String prefix;

    public Sql(Data data) {
        this.data = data;
        this.prefix = data.schema() + ".";
    }

    public <T> List<T> list(String statement, Mapper<T> mapper, @Nullable Object... values) {
        try (PreparedStatement prepared = prepare(statement, values);
                ResultSet set = prepared.executeQuery()) {
            List<T> rows = new ArrayList<>();
            Row row = new Row(set);
            while (set.next()) {
                rows.add(mapper.read(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException("The books could not be read: " + e.getMessage(), e);
        }
    }

    public <T> Optional<T> one(String statement, Mapper<T> mapper, @Nullable Object... values) {
        return list(statement, mapper, values).stream().findFirst();
    }

    /** One number; zero where there is none. */
    public long number(String statement, @Nullable Object... values) {
        return one(statement, row -> row.set().getLong(1), values).orElse(0L);
    }

    public int update(String statement, @Nullable Object... values) {
        try (PreparedStatement prepared = prepare(statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The books could not be written: " + e.getMessage(), e);
        }
    }

    private PreparedStatement prepare(String statement, @Nullable Object... values) throws SQLException {
        Connection connection = data.em().unwrap(Connection.class);
        PreparedStatement prepared = connection.prepareStatement(statement.replace("$.", prefix));
        try {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, inColumn(connection, values[i]));
            }
            return prepared;
        } catch (SQLException | RuntimeException e) {
            prepared.close();
            throw e;
        }
    }

    private static Object inColumn(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof UUID[] ids) {
            return connection.createArrayOf("uuid", ids);
        }
        if (value instanceof String[] texts) {
            return connection.createArrayOf("varchar", texts);
        }
        if (value instanceof Long[] numbers) {
            return connection.createArrayOf("bigint", numbers);
        }
        if (value instanceof Boolean[] flags) {
            return connection.createArrayOf("boolean", flags);
        }
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
