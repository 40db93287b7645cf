package banyan.runtime.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The address of a use case below its module, such as {@code questions/{question}/answers}. */
public record Route(String pattern, List<String> segments) {

    public static Route of(String pattern) {
        if (pattern.startsWith("/") || pattern.endsWith("/") || pattern.contains("//")) {
            throw new IllegalArgumentException(
                    "A route has no slash at its ends and none doubled: \"" + pattern + "\"");
        }
        return new Route(pattern, pattern.isEmpty() ? List.of() : List.of(pattern.split("/")));
    }

    /** The values of its braces when {@code path} has this shape. */
    public Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < path.size(); i++) {
            String segment = segments.get(i);
            if (isVariable(segment)) {
                values.put(segment.substring(1, segment.length() - 1), path.get(i));
            } else if (!segment.equals(path.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    public List<String> variables() {
        return segments.stream()
                .filter(Route::isVariable)
                .map(s -> s.substring(1, s.length() - 1))
                .toList();
    }

    /** Fixed segments win over variable ones where two routes fit the same path. */
    long fixed() {
        return segments.stream().filter(s -> !isVariable(s)).count();
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }
}
