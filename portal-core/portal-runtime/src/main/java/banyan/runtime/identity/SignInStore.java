package banyan.runtime.identity;

import banyan.api.people.PersonRef;
import banyan.runtime.data.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps sign-ins and personal tokens. */
@ApplicationScoped
public class SignInStore {

    /** A working day, and for those who ask to be remembered a week. */
    private static final Duration DAY = Duration.ofHours(12);

    private static final Duration WEEK = Duration.ofDays(7);

    /** How long ended ones stay in the list. */
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Rows sql;

    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Inject
    Doorstep doorstep;

    /** What a new sign-in hands out, once. */
    public record Begun(Token token, Instant ends) {}

    public record SignInRow(
            UUID id, String kind, String entrance, Instant created, Instant seen, String agent, String address) {}

    public record TokenRow(
            UUID id, String name, Scopes scopes, Instant created, Instant ends, Optional<Instant> used) {}

    /** Begins a sign-in for the request that is running. */
    public Begun begin(PersonRef person, boolean browser, boolean remember, String entrance, Optional<String> hint) {
        Token token = Token.fresh(Token.SIGN_IN);
        Instant now = clock.instant();
        Instant ends = now.plus(remember ? WEEK : DAY);
        sql.change(
                """
                insert into core.sign_in
                  (id, person, token_hash, kind, entrance, created, seen, ends, agent, address, provider_hint)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                ids.next(),
                person,
                token.hash(),
                browser ? "BROWSER" : "PROGRAM",
                entrance,
                now,
                now,
                ends,
                doorstep.agent(),
                doorstep.address(),
                hint);
        return new Begun(token, ends);
    }

    /** Those that are still good, the last seen first. */
    public List<SignInRow> running(PersonRef person) {
        return sql.list(
                """
                select id, kind, entrance, created, seen, agent, address from core.sign_in
                where person = ? and ended is null and ends > ? order by seen desc limit 100
                """,
                row -> new SignInRow(
                        row.uuid("id"),
                        row.text("kind"),
                        row.text("entrance"),
                        row.instant("created"),
                        row.instant("seen"),
                        row.text("agent"),
                        row.text("address")),
                person,
                clock.instant());
    }

    /** What the provider wants to see when this sign-in ends there too. */
    public Optional<String> providerHint(UUID id) {
        return sql.find(
                        "select coalesce(provider_hint, '') as hint from core.sign_in where id = ?",
                        row -> row.text("hint"),
                        id)
                .filter(hint -> !hint.isEmpty());
    }

    /** Ends one of this person's; false when it is not theirs or has ended. */
    public boolean end(PersonRef person, UUID id) {
        return sql.change(
                        "update core.sign_in set ended = ?, provider_hint = null where id = ? and person = ? and ended is null",
                        clock.instant(),
                        id,
                        person)
                == 1;
    }

    /** Ends all of this person's but one. */
    public int endAll(PersonRef person, Optional<UUID> but) {
        return sql.change(
                """
                update core.sign_in set ended = ?, provider_hint = null
                where person = ? and ended is null and id is distinct from cast(? as uuid)
                """,
                clock.instant(),
                person,
                but);
    }

    /** Makes a personal token; its value is handed out once. */
    public Begun makeToken(PersonRef person, String name, Scopes scopes, Instant ends) {
        Token token = Token.fresh(Token.PERSONAL);
        sql.change(
                """
                insert into core.personal_token (id, person, name, token_hash, scopes, created, ends)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                ids.next(),
                person,
                name,
                token.hash(),
                scopes.kept(),
                clock.instant(),
                ends);
        return new Begun(token, ends);
    }

    public List<TokenRow> tokens(PersonRef person) {
        return sql.list(
                """
                select id, name, scopes, created, ends, used from core.personal_token
                where person = ? and ended is null and ends > ? order by created desc limit 100
                """,
                row -> new TokenRow(
                        row.uuid("id"),
                        row.text("name"),
                        Scopes.parse(row.text("scopes")),
                        row.instant("created"),
                        row.instant("ends"),
                        row.maybeInstant("used")),
                person,
                clock.instant());
    }

    public boolean endToken(PersonRef person, UUID id) {
        return sql.change(
                        "update core.personal_token set ended = ? where id = ? and person = ? and ended is null",
                        clock.instant(),
                        id,
                        person)
                == 1;
    }

    public void endTokens(PersonRef person) {
        sql.change(
                "update core.personal_token set ended = ? where person = ? and ended is null", clock.instant(), person);
    }

    /** How many rows of ended sign-ins and tokens it removed. */
    public int forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        return sql.change("delete from core.sign_in where ends < ?", before)
                + sql.change("delete from core.personal_token where ends < ?", before)
                + sql.change("delete from core.oidc_attempt where ends < ?", clock.instant());
    }
}
