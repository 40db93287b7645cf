package banyan.runtime.identity;

import banyan.api.people.PersonRef;
import banyan.api.people.Viewer.Via;
import banyan.api.usecase.Refusal;
import banyan.api.usecase.Role;
import banyan.runtime.identity.CurrentSignIn.Means;
import banyan.runtime.usecase.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Finds out who sends a request. Token, person and roles are read in one query each time and kept nowhere: who is
 * deactivated, loses a role or ends a sign-in is without it at the next request, on every node.
 */
@ApplicationScoped
public class Authentication {

    /** How exact "last seen" is; writing it at every request would make every page a write. */
    private static final Duration SEEN = Duration.ofMinutes(5);

    private static final String PERSON =
            """
             p.id as person, p.name, p.locale, p.zone, p.theme, p.contrast, p.guest_until is not null as guest,
             (select string_agg(distinct r.role, ' ') from core.portal_role r where r.person = p.id) as roles
            """;

    private static final String CAME_IN = " and p.active and (p.guest_until is null or p.guest_until > ?)";

    @Inject
    Rows sql;

    @Inject
    Clock clock;

    /** The bearer of a cookie. */
    public Optional<Arrival> byCookie(Token token, String address) {
        return token.isPlausible() && !token.isPersonal()
                ? bySignIn(token, address, Via.PAGE, Means.COOKIE)
                : Optional.empty();
    }

    /**
     * The bearer of an {@code Authorization: Bearer} header.
     *
     * @param onThisMachine whether the request came straight from this machine; the console is believed from here only
     */
    public Optional<Arrival> byBearer(Token token, String address, boolean onThisMachine) {
        if (onThisMachine && isConsole(token)) {
            return Optional.of(console(address));
        }
        if (!token.isPlausible()) {
            return Optional.empty();
        }
        return token.isPersonal()
                ? byPersonalToken(token, address)
                : bySignIn(token, address, Via.REST, Means.SESSION_TOKEN);
    }

    /** The caller that a person would be, for what the portal does in their name: set-up and demo. */
    public Caller callerOf(PersonRef person, Via via) {
        return sql.find(
                        "select " + PERSON + " from core.person p where p.id = ?",
                        row -> caller(row, Set.of(), via, ""),
                        person)
                .orElseThrow(() -> Refusal.notFound("people", "person", person.value()));
    }

    private record Found(Arrival arrival, UUID id, boolean seenLongAgo) {}

    private Optional<Arrival> bySignIn(Token token, String address, Via via, Means means) {
        Instant now = clock.instant();
        Optional<Found> found = sql.find(
                "select s.id, s.seen," + PERSON + " from core.sign_in s join core.person p on p.id = s.person"
                        + " where s.token_hash = ? and s.ended is null and s.ends > ?" + CAME_IN,
                row -> found(
                        row, caller(row, Set.of(), via, address), means, token.csrf(), isLongAgo(row, "seen", now)),
                token.hash(),
                now,
                now);
        found.filter(Found::seenLongAgo)
                .ifPresent(f ->
                        sql.change("update core.sign_in set seen = ?, address = ? where id = ?", now, address, f.id()));
        return found.map(Found::arrival);
    }

    private Optional<Arrival> byPersonalToken(Token token, String address) {
        Instant now = clock.instant();
        Optional<Found> found = sql.find(
                "select t.id, t.scopes, t.used," + PERSON
                        + " from core.personal_token t join core.person p on p.id = t.person"
                        + " where t.token_hash = ? and t.ended is null and t.ends > ?" + CAME_IN,
                row -> found(
                        row,
                        caller(row, Scopes.parse(row.text("scopes")).names(), Via.REST, address),
                        Means.PERSONAL_TOKEN,
                        "",
                        isLongAgo(row, "used", now)),
                token.hash(),
                now,
                now);
        found.filter(Found::seenLongAgo)
                .ifPresent(f -> sql.change("update core.personal_token set used = ? where id = ?", now, f.id()));
        return found.map(Found::arrival);
    }

    private static boolean isLongAgo(Rows.Values row, String column, Instant now) throws SQLException {
        return row.maybeInstant(column).filter(at -> at.plus(SEEN).isAfter(now)).isEmpty();
    }

    private static Found found(Rows.Values row, Caller caller, Means means, String csrf, boolean seenLongAgo)
            throws SQLException {
        UUID id = row.uuid("id");
        CurrentSignIn signIn = new CurrentSignIn(Optional.of(id), means, csrf, row.text("theme"), row.text("contrast"));
        return new Found(new Arrival(caller, signIn), id, seenLongAgo);
    }

    private static Caller caller(Rows.Values row, Set<String> scopes, Via via, String address) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        row.maybeText("roles").stream()
                .flatMap(all -> Arrays.stream(all.split(" ")))
                .forEach(role -> roles.add(Role.valueOf(role)));
        if (!row.yes("guest")) {
            roles.add(Role.EMPLOYEE);
        }
        return new Caller(
                Optional.of(new PersonRef(row.uuid("person"))),
                row.text("name"),
                roles,
                scopes,
                row.locale("locale"),
                row.zone("zone"),
                via,
                address);
    }

    private static boolean isConsole(Token token) {
        String secret = System.getProperty("banyan.console.token", "");
        return secret.length() >= 20
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), token.value().getBytes(StandardCharsets.UTF_8));
    }

    private static Arrival console(String address) {
        Caller caller = new Caller(
                Optional.empty(),
                "console",
                Set.of(Role.ADMINISTRATOR),
                Set.of(),
                Locale.getDefault().getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                ZoneId.systemDefault(),
                Via.CONSOLE,
                address);
        return new Arrival(caller, new CurrentSignIn(Optional.empty(), Means.CONSOLE, "", "auto", "normal"));
    }
}
