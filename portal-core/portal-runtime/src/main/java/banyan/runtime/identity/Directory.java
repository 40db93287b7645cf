package banyan.runtime.identity;

import banyan.api.people.PersonRef;
import java.util.Optional;

/**
 * Knows people by login and password.
 *
 * <p><b>When:</b> at each sign-in with a password, in the order of {@link #order}; the first that answers decides.
 * <p><b>How:</b> a CDI bean. One that stands for a system outside answers with the person that {@link ExternalPeople} finds
 * or makes for what it knows. Unknown login and wrong password are the same: empty.
 * <p><b>If you fail:</b> the next one is asked, and the log says so; sign-in never hangs on one of them.
 */
public interface Directory {

    int order();

    /** The name that stands in the list of sign-ins. */
    String entrance();

    Optional<PersonRef> check(LoginName login, String password);
}
