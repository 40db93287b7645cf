package banyan.runtime.identity;

import banyan.api.people.PersonRef;
import banyan.api.usecase.Secret;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * A person as the portal knows them.
 *
 * @param theme {@code auto}, {@code light} or {@code dark}
 * @param contrast {@code normal} or {@code high}
 * @param guestUntil set for guests: they come in until this moment and are no employees
 */
public record Person(
        PersonRef ref,
        LoginName login,
        String name,
        @Secret Optional<String> email,
        Locale locale,
        ZoneId zone,
        String theme,
        String contrast,
        boolean active,
        Optional<Instant> guestUntil,
        Instant created) {}
