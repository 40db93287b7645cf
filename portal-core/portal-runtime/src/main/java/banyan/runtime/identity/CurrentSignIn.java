package banyan.runtime.identity;

import java.util.Optional;
import java.util.UUID;

/**
 * How the caller of this request came in. Authentication leaves it in the request beside the caller; it is absent for
 * visitors.
 *
 * @param id of the sign-in or the personal token; empty for the console
 * @param csrf what forms of this sign-in must carry; empty where no cookie is used
 * @param theme the person's own choice, {@code auto}, {@code light} or {@code dark}
 * @param contrast {@code normal} or {@code high}
 */
public record CurrentSignIn(Optional<UUID> id, Means means, String csrf, String theme, String contrast) {

    /** The name of the request attribute. */
    public static final String ATTRIBUTE = "banyan.signin";

    /** What the request carried. */
    public enum Means {
        COOKIE,
        SESSION_TOKEN,
        PERSONAL_TOKEN,
        CONSOLE
    }
}
