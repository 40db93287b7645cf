package banyan.runtime.identity;

import banyan.api.value.Scalar;
import banyan.runtime.data.OneConnection;
import banyan.runtime.data.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plain SQL for the stores of identity. In a transaction it works on that transaction's connection; authentication, which
 * only reads, uses one without, and saves the commit that would follow each request.
 *
 * <p>Values of the domain are bound as they are: identifiers, instants, zones, languages, enums, and Optionals of these.
 */
@ApplicationScoped
public class Rows {

    /** Makes a value of a row. */
    @FunctionalInterface
    public interface Row<T> {
        T of(Values values) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    @Inject
    OneConnection source;

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        return with(connection -> {
            try (PreparedStatement statement = bind(connection.prepareStatement(sql), values);
                    ResultSet results = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                Values current = new Values(results);
                while (results.next()) {
                    all.add(row.of(current));
                }
                return all;
            }
        });
    }

    public <T> Optional<T> find(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /** How many rows it touched. */
    public int change(String sql, @Nullable Object... values) {
        return with(connection -> {
            try (PreparedStatement statement = bind(connection.prepareStatement(sql), values)) {
                return statement.executeUpdate();
            }
        });
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new Sql.Failed(e);
        }
    }

    private static PreparedStatement bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
        return statement;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(Rows::plain).orElse(null);
        }
        if (value instanceof Scalar<?> scalar) {
            return scalar.value();
        }
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Locale locale) {
            return locale.toLanguageTag();
        }
        if (value instanceof ZoneId zone) {
            return zone.getId();
        }
        return value instanceof Enum<?> choice ? choice.name() : value;
    }

    /** The columns of the current row, by name. */
    public static final class Values {

        private final ResultSet results;

        Values(ResultSet results) {
            this.results = results;
        }

        public String text(String column) throws SQLException {
            return results.getString(column);
        }

        public Optional<String> maybeText(String column) throws SQLException {
            return Optional.ofNullable(results.getString(column));
        }

        public UUID uuid(String column) throws SQLException {
            return results.getObject(column, UUID.class);
        }

        public boolean yes(String column) throws SQLException {
            return results.getBoolean(column);
        }

        public int number(String column) throws SQLException {
            return results.getInt(column);
        }

        public byte[] bytes(String column) throws SQLException {
            return results.getBytes(column);
        }

        public Instant instant(String column) throws SQLException {
            return results.getObject(column, OffsetDateTime.class).toInstant();
        }

        public Optional<Instant> maybeInstant(String column) throws SQLException {
            return Optional.ofNullable(results.getObject(column, OffsetDateTime.class))
                    .map(OffsetDateTime::toInstant);
        }

        public Locale locale(String column) throws SQLException {
            return Locale.forLanguageTag(results.getString(column));
        }

        public ZoneId zone(String column) throws SQLException {
            return ZoneId.of(results.getString(column));
        }
    }
}
