package banyan.api.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a long result, in a stable order.
 *
 * <p>{@code next} is an opaque cursor: hand it back as {@code after} to get the following part. It is empty at the end.
 * Rows that are added or removed meanwhile neither repeat nor hide others, because a cursor names a place in the order
 * and not a number of rows.
 *
 * @since 1.0
 */
public record Slice<T>(List<T> items, Optional<String> next) {

    public Slice {
        items = List.copyOf(items);
    }

    /**
     * Cuts a list that was asked for one row more than {@code size}: asking for a row too many is far cheaper than
     * counting.
     *
     * @param cursorOf makes the cursor from the last row that is kept
     */
    public static <T> Slice<T> of(List<T> oneMore, int size, Function<? super T, String> cursorOf) {
        if (oneMore.size() <= size) {
            return new Slice<>(oneMore, Optional.empty());
        }
        var kept = oneMore.subList(0, size);
        return new Slice<>(kept, Optional.of(cursorOf.apply(kept.get(size - 1))));
    }

    public <U> Slice<U> map(Function<? super T, ? extends U> change) {
        return new Slice<>(items.stream().<U>map(change).toList(), next);
    }
}
