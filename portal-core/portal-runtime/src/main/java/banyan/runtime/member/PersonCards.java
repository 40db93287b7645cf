package banyan.runtime.member;

import banyan.api.people.PersonCard;
import banyan.api.people.PersonRef;
import java.util.Map;
import java.util.Optional;

/** Makes the cards that stand beside names everywhere. */
public final class PersonCards {

    private PersonCards() {}

    static PersonCard of(PersonRef ref, String name, Optional<String> line) {
        return new PersonCard(
                ref, name, initials(name), line, 1 + Math.floorMod(ref.value().hashCode(), 6));
    }

    /** The card among those that were found, or one for somebody who is not there any more. */
    public static PersonCard of(Map<PersonRef, PersonCard> found, PersonRef ref) {
        PersonCard card = found.get(ref);
        return card == null ? new PersonCard(ref, "—", "—", Optional.empty(), 6) : card;
    }

    /** Two Latin initials, or the last character of a Chinese name's given part. */
    static String initials(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty()) {
            return "—";
        }
        if (stripped.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)) {
            return lastOf(stripped);
        }
        String[] parts = stripped.split("\\s+");
        String first = firstOf(parts[0]);
        return parts.length == 1 ? first : first + firstOf(parts[parts.length - 1]);
    }

    private static String firstOf(String word) {
        return new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }

    private static String lastOf(String name) {
        return new String(Character.toChars(name.codePointBefore(name.length())));
    }
}
