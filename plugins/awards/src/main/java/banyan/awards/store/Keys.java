package banyan.awards.store;

import banyan.api.usecase.Refusal;
import banyan.awards.model.Rules;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Cursors of lists that are ordered by their keys, which sort by time. */
public final class Keys {

    private Keys() {}

    /** Reads a cursor; a text that is none is refused and not taken for the beginning. */
    public static UUID cursor(String text) {
        return key(text).orElseThrow(Keys::unknown);
    }

    static Refusal unknown() {
        return new Refusal(Refusal.Kind.INVALID, Rules.MODULE, "UnknownCursor", List.of(), List.of());
    }

    public static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
