package banyan.moderation.model;

import banyan.api.people.PersonRef;
import java.util.Optional;
import java.util.UUID;

/** The key that stands in tables where nobody is named: a column of people is never empty. */
public final class Nobody {

    public static final UUID KEY = new UUID(0, 0);

    private Nobody() {}

    public static Optional<PersonRef> orPerson(UUID key) {
        return KEY.equals(key) ? Optional.empty() : Optional.of(new PersonRef(key));
    }

    public static UUID key(Optional<PersonRef> person) {
        return person.map(PersonRef::value).orElse(KEY);
    }
}
