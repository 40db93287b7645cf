package banyan.moderation.store;

import banyan.api.data.Data;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plain SQL on the plugin's tables: a hash before a table's name stands for the schema. */
final class Rows {

    /** One row that was read. */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared never
    record Row(@Nullable Object[] values) {

        String text(int column) {
            return String.valueOf(values[column]);
        }

        int number(int column) {
            return values[column] instanceof Number number ? number.intValue() : 0;
        }

        boolean truth(int column) {
            return Boolean.TRUE.equals(values[column]);
        }

        UUID key(int column) {
            return values[column] instanceof UUID key ? key : UUID.fromString(text(column));
        }

        Instant moment(int column) {
            if (values[column] instanceof Timestamp moment) {
                return moment.toInstant();
            }
            return values[column] instanceof OffsetDateTime moment ? moment.toInstant() : Instant.EPOCH;
        }

        LocalDate day(int column) {
            return values[column] instanceof Date day ? day.toLocalDate() : LocalDate.parse(text(column));
        }
    }

    private final Data data;

    Rows(Data data) {
        this.data = data;
    }

    /** Runs a statement and answers how many rows it changed. */
    int change(String sql, Object... values) {
        return query(sql, values).executeUpdate();
    }

    <T> List<T> list(Function<Row, T> read, String sql, Object... values) {
        List<?> found = query(sql, values).getResultList();
        return found.stream()
                .map(one -> read.apply(new Row(one instanceof Object[] many ? many : new Object[] {one})))
                .toList();
    }

    <T> Optional<T> first(Function<Row, T> read, String sql, Object... values) {
        return list(read, sql, values).stream().findFirst();
    }

    int count(String sql, Object... values) {
        return first(row -> row.number(0), sql, values).orElse(0);
    }

    private Query query(String sql, Object... values) {
        Query query = data.em().createNativeQuery(sql.replace("#", data.schema() + "."));
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i] instanceof Instant at ? Timestamp.from(at) : values[i]);
        }
        return query;
    }
}
