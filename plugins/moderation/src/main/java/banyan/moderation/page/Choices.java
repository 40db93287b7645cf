package banyan.moderation.page;

import banyan.api.page.PageContext;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a field offers: constants with their words. */
final class Choices {

    private Choices() {}

    @SafeVarargs
    static <E extends Enum<E>> Map<String, String> of(PageContext core, String prefix, E... constants) {
        Map<String, String> choices = new LinkedHashMap<>();
        for (E constant : constants) {
            choices.put(constant.name(), Where.say(core, prefix, constant));
        }
        return choices;
    }
}
