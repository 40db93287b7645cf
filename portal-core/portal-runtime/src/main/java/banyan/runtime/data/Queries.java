package banyan.runtime.data;

import banyan.api.value.Scalar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows into values and takes values as parameters: {@link Optional}, enums, {@link Scalar}s, instants and dates are
 * handed in as they are. Only inside a transaction.
 *
 * <p>A parameter that may be absent needs a cast ({@code cast(? as uuid)}), because an absent value has no type.
 */
@ApplicationScoped
public class Queries {

    @Inject
    Sql sql;

    public <T> List<T> list(String query, Function<Row, T> to, @Nullable Object... values) {
        return sql.list(query, row -> to.apply(new Row(row)), plain(values));
    }

    /** The only row; more than one is an error of the program. */
    public <T> Optional<T> find(String query, Function<Row, T> to, @Nullable Object... values) {
        List<T> found = list(query, to, values);
        if (found.size() > 1) {
            throw new IllegalStateException("One row was expected, not " + found.size() + ": " + query);
        }
        return found.stream().findFirst();
    }

    public boolean exists(String query, @Nullable Object... values) {
        return !list(query, row -> true, values).isEmpty();
    }

    /** Changes rows and tells how many. */
    public int change(String statement, @Nullable Object... values) {
        return sql.update(statement, plain(values));
    }

    private static Object[] plain(@Nullable Object... values) {
        return Stream.of(values)
                .map(value -> value instanceof Optional<?> inner ? inner.map(Queries::plainOne) : plainOne(value))
                .toArray();
    }

    private static @Nullable Object plainOne(@Nullable Object value) {
        return value instanceof Scalar<?> scalar ? scalar.value() : value;
    }
}
