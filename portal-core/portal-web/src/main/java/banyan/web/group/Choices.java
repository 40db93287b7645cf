package banyan.web.group;

import banyan.api.page.PageContext;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** What can be chosen in the forms of groups, with its words. */
final class Choices {

    private Choices() {}

    /** Constants, with the words under {@code <key>.<CONSTANT>}. */
    static Map<String, String> of(PageContext context, String key, Enum<?>... constants) {
        Map<String, String> all = new LinkedHashMap<>();
        for (Enum<?> constant : constants) {
            all.put(constant.name(), context.say(key + "." + constant.name()));
        }
        return all;
    }

    static Map<String, String> languages() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("zh-CN", "中文");
        all.put("en", "English");
        return all;
    }

    static Map<String, String> zones() {
        Map<String, String> all = new LinkedHashMap<>();
        new TreeSet<>(ZoneId.getAvailableZoneIds())
                .stream()
                        .filter(zone -> zone.matches("(Africa|America|Asia|Australia|Europe|Pacific)/[A-Za-z_]+|UTC"))
                        .forEach(zone -> all.put(zone, zone.replace('_', ' ')));
        return all;
    }
}
