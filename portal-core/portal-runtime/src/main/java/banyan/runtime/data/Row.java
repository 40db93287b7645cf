package banyan.runtime.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer; columns are counted from 0, in the order of the select. */
public final class Row {

    private final ResultSet row;

    Row(ResultSet row) {
        this.row = row;
    }

    private <T> @Nullable T get(int column, Class<T> type) {
        try {
            return row.getObject(column + 1, type);
        } catch (SQLException e) {
            throw new IllegalStateException("Column " + column + " is not a " + type.getSimpleName(), e);
        }
    }

    private <T> T need(int column, Class<T> type) {
        T value = get(column, type);
        if (value == null) {
            throw new IllegalStateException("Column " + column + " is empty");
        }
        return value;
    }

    public String text(int column) {
        return textIf(column).orElseThrow(() -> new IllegalStateException("Column " + column + " is empty"));
    }

    public Optional<String> textIf(int column) {
        try {
            return Optional.ofNullable(row.getString(column + 1));
        } catch (SQLException e) {
            throw new IllegalStateException("Column " + column + " is not text", e);
        }
    }

    public UUID uuid(int column) {
        return need(column, UUID.class);
    }

    public Optional<UUID> uuidIf(int column) {
        return Optional.ofNullable(get(column, UUID.class));
    }

    public int number(int column) {
        return numberIf(column).orElseThrow(() -> new IllegalStateException("Column " + column + " is empty"));
    }

    public Optional<Integer> numberIf(int column) {
        try {
            int value = row.getInt(column + 1);
            return row.wasNull() ? Optional.empty() : Optional.of(value);
        } catch (SQLException e) {
            throw new IllegalStateException("Column " + column + " is not a number", e);
        }
    }

    public long big(int column) {
        return need(column, Long.class);
    }

    public boolean flag(int column) {
        return need(column, Boolean.class);
    }

    public Instant instant(int column) {
        return need(column, OffsetDateTime.class).toInstant();
    }

    public Optional<Instant> instantIf(int column) {
        return Optional.ofNullable(get(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public Optional<LocalDate> dateIf(int column) {
        return Optional.ofNullable(get(column, LocalDate.class));
    }

    public <E extends Enum<E>> E constant(int column, Class<E> type) {
        return Enum.valueOf(type, text(column));
    }
}
