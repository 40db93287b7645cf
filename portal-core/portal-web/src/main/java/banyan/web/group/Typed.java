package banyan.web.group;

import banyan.api.page.PageContext;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Refusal.Kind;
import banyan.api.usecase.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What a person typed into a plain form, as the values that use cases take. */
final class Typed {

    private final PageContext context;
    private final String module;

    Typed(PageContext context, String module) {
        this.context = context;
        this.module = module;
    }

    String text(String name) {
        return context.param(name).orElse("");
    }

    Optional<String> textIf(String name) {
        return context.param(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** One line of the text for each item. */
    List<String> lines(String name) {
        return Arrays.stream(text(name).split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Items between commas of either language, or lines. */
    List<String> items(String name) {
        return context.params(name).stream()
                .flatMap(text -> Arrays.stream(text.split("[,，、\\n]")))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }

    Optional<Integer> numberIf(String name) {
        return textIf(name).map(text -> parse(name, text, Integer::valueOf));
    }

    int number(String name) {
        return numberIf(name).orElseThrow(() -> wrong(name, "Required", ""));
    }

    UUID id(String name) {
        return made(name, UUID::fromString);
    }

    /** A value that refuses nonsense itself; the refusal stands beside the field. */
    <T> T made(String name, Function<String, T> make) {
        return parse(name, textIf(name).orElseThrow(() -> wrong(name, "Required", "")), make);
    }

    private <T> T parse(String name, String text, Function<String, T> make) {
        try {
            return make.apply(text);
        } catch (IllegalArgumentException e) {
            throw wrong(name, "Unfit", text.length() > 60 ? text.substring(0, 60) + "…" : text);
        }
    }

    private Refusal wrong(String name, String code, String text) {
        Violation violation = new Violation(name, code, context.say("groups.form." + code, text));
        return new Refusal(Kind.INVALID, module, "FormHasGaps", List.of(), List.of(violation));
    }
}
