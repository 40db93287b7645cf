package banyan.runtime.data;

import banyan.api.usecase.Refusal;
import banyan.api.usecase.Refusal.Kind;
import banyan.api.usecase.Violation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place in an order, as the values of its columns in the last row that was shown; opaque for callers. Without one,
 * each value is the empty text, which is before all others.
 */
public record Cursor(List<String> values) {

    private static final String BETWEEN = "\u001f";

    public static String write(Object... values) {
        String joined = Stream.of(values).map(Object::toString).collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** Refuses what was not written by {@link #write} with so many values. */
    public static Cursor read(Optional<String> after, int size) {
        if (after.filter(text -> !text.isEmpty()).isEmpty()) {
            return new Cursor(Stream.generate(() -> "").limit(size).toList());
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(after.get());
            List<String> values = List.of(new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1));
            if (values.size() == size && values.stream().noneMatch(value -> value.indexOf('\0') >= 0)) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException e) {
            // Not our Base64: refused below like every other nonsense.
        }
        throw new Refusal(
                Kind.INVALID,
                "portal",
                "CursorIsUnknown",
                List.of(),
                List.of(new Violation("after", "Cursor", "hand the value of \"next\" back unchanged")));
    }

    public String at(int column) {
        return values.get(column);
    }
}
