package banyan.qa.store;

import banyan.api.usecase.Refusal;
import banyan.qa.model.Rules;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A place in a list that is ordered by a time and then by a key, written as a cursor. */
public record Place(Instant at, UUID id) {

    /** Reads a cursor; a text that is none is refused and not taken for the beginning. */
    public static Place of(String cursor) {
        try {
            String[] parts = cursor.split("_", 2);
            long micros = Long.parseLong(parts[0], Character.MAX_RADIX);
            Instant at =
                    Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
            Place place = new Place(at, UUID.fromString(parts[1]));
            if (place.cursor().equals(cursor) && micros >= 0 && micros < 1L << 53) {
                return place;
            }
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    private static Refusal unreadable() {
        return new Refusal(Refusal.Kind.INVALID, Rules.MODULE, "UnknownCursor", List.of(), List.of());
    }

    public String cursor() {
        long micros = at.getEpochSecond() * 1_000_000 + at.getNano() / 1_000;
        return Long.toString(micros, Character.MAX_RADIX) + "_" + id;
    }
}
