package banyan.moderation.page;

import banyan.api.page.PageContext;
import banyan.api.people.PersonRef;
import banyan.api.usecase.Refusal;
import banyan.api.value.Week;
import banyan.moderation.model.Rules;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Addresses of this module's pages, and what is read from them. */
final class Where {

    private Where() {}

    static String week(PageContext core, Week week) {
        return core.at("duty", Map.of("week", week.value()));
    }

    static String text(PageContext core, String name) {
        return core.param(name).orElse("");
    }

    static Optional<Week> weekIn(PageContext core) {
        return core.param("week").filter(text -> !text.isEmpty()).map(Where::week);
    }

    static Week needWeek(PageContext core) {
        return week(core.need("week"));
    }

    /** An address with a broken week leads nowhere, as one with an unknown key does. */
    static Week week(String text) {
        try {
            return new Week(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(Rules.MODULE, "week", text);
        }
    }

    static UUID key(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(Rules.MODULE, what, text);
        }
    }

    static Optional<PersonRef> person(PageContext core, String name) {
        return core.param(name).filter(text -> !text.isEmpty()).map(text -> new PersonRef(key("person", text)));
    }

    /** The constant that a form names; what it cannot name is refused. */
    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Refusal.notFound(Rules.MODULE, "choice", name);
        }
    }

    /** How a constant stands in keys of sentences. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String say(PageContext core, String prefix, Enum<?> constant) {
        return core.say(prefix + word(constant));
    }
}
