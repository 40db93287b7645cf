package banyan.web.tags;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be chosen: a map of value to label, a list of {@link Option}, of enum constants or of plain texts. */
final class Options {
    private Options() {}

    static List<Option> of(@Nullable Object given) {
        List<Option> options = new ArrayList<>();
        if (given instanceof Map<?, ?> map) {
            map.forEach((value, label) -> options.add(new Option(String.valueOf(value), String.valueOf(label))));
        } else if (given instanceof Iterable<?> items) {
            items.forEach(item -> options.add(one(item)));
        } else if (given instanceof Object[] items) {
            for (Object item : items) {
                options.add(one(item));
            }
        }
        return options;
    }

    static void write(Html html, List<Option> options, String chosen) throws IOException {
        for (Option option : options) {
            html.open("option", null)
                    .at("value", option.value())
                    .flag("selected", option.value().equals(chosen))
                    .text(option.label())
                    .close("option");
        }
    }

    private static Option one(@Nullable Object item) {
        return item instanceof Option option ? option : new Option(String.valueOf(item), String.valueOf(item));
    }
}
