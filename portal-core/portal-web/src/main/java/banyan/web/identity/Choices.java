package banyan.web.identity;

import banyan.api.page.PageContext;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What can be chosen in the forms of this package. */
final class Choices {

    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+|UTC");

    private Choices() {}

    /** Each language by its own name. */
    static Map<String, String> languages() {
        return new TreeMap<>(Map.of("en", "English", "zh-CN", "简体中文"));
    }

    static Map<String, String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> PLACE.matcher(id).matches())
                .collect(Collectors.toMap(id -> id, id -> id.replace('_', ' '), (a, b) -> a, TreeMap::new));
    }

    /** Words of the bundle for each value, in the order given. */
    static Map<String, String> of(PageContext context, String key, List<String> values) {
        Map<String, String> all = new LinkedHashMap<>();
        values.forEach(value -> all.put(value, context.say(key + "." + value)));
        return all;
    }
}
