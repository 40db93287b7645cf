package banyan.runtime.usecase;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer;
import banyan.api.usecase.Role;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who sends a request, as authentication found out. It names no group yet.
 *
 * @param portalRoles the roles of the person in the portal at this moment
 * @param scopes permission prefixes to which a personal token is limited; empty means no limit
 * @param address where the request came from, for the list of sign-ins and for throttling
 */
public record Caller(
        Optional<PersonRef> person,
        String name,
        Set<Role> portalRoles,
        Set<String> scopes,
        Locale locale,
        ZoneId zone,
        Viewer.Via via,
        String address) {

    /** The name of the request attribute under which authentication leaves the caller. */
    public static final String ATTRIBUTE = "banyan.caller";

    public static Caller visitor(Locale locale, ZoneId zone, Viewer.Via via, String address) {
        return new Caller(Optional.empty(), "", Set.of(), Set.of(), locale, zone, via, address);
    }
}
