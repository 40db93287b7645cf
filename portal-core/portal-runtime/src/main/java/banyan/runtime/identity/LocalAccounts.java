package banyan.runtime.identity;

import banyan.api.people.PersonRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The passwords that the portal keeps itself. */
@ApplicationScoped
public class LocalAccounts implements Directory {

    /** How long a password that an administrator handed out may be used once. */
    private static final Duration ONE_TIME = Duration.ofDays(3);

    private record Kept(PersonRef person, String hash, Optional<Instant> ends) {}

    @Inject
    Rows sql;

    @Inject
    PasswordHashes hashes;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String entrance() {
        return "local";
    }

    @Override
    public Optional<PersonRef> check(LoginName login, String password) {
        Optional<Kept> kept = sql.find(
                "select l.person, l.hash, l.ends from core.local_password l join core.person p on p.id = l.person"
                        + " where p.login = ?",
                row -> new Kept(new PersonRef(row.uuid("person")), row.text("hash"), row.maybeInstant("ends")),
                login);
        if (kept.isEmpty()) {
            hashes.matchesNobody(password);
            return Optional.empty();
        }
        Kept one = kept.get();
        if (!hashes.matches(password, one.hash())
                || one.ends().filter(clock.instant()::isAfter).isPresent()) {
            return Optional.empty();
        }
        if (hashes.isOutdated(one.hash())) {
            sql.change("update core.local_password set hash = ? where person = ?", hashes.of(password), one.person());
        }
        return Optional.of(one.person());
    }

    /** Whether this is the person's password at this moment. */
    public boolean isPasswordOf(PersonRef person, String password) {
        return sql.find("select hash from core.local_password where person = ?", row -> row.text("hash"), person)
                .filter(hash -> hashes.matches(password, hash))
                .isPresent();
    }

    /** Whether the person has a password here at all, and whether it must be changed now. */
    public Optional<Boolean> mustChange(PersonRef person) {
        return sql.find(
                "select must_change from core.local_password where person = ?", row -> row.yes("must_change"), person);
    }

    /** The person chose this one. */
    public void set(PersonRef person, String password) {
        keep(person, password, false, Optional.empty());
    }

    /** Makes a password for handing over: it works for three days and asks for a new one. */
    public String oneTime(PersonRef person) {
        String password = Token.randomText(12);
        keep(person, password, true, Optional.of(clock.instant().plus(ONE_TIME)));
        return password;
    }

    private void keep(PersonRef person, String password, boolean mustChange, Optional<Instant> ends) {
        sql.change(
                """
                insert into core.local_password (person, hash, must_change, ends, changed) values (?, ?, ?, ?, ?)
                on conflict (person) do update set hash = excluded.hash, must_change = excluded.must_change,
                  ends = excluded.ends, changed = excluded.changed
                """,
                person,
                hashes.of(password),
                mustChange,
                ends,
                clock.instant());
    }
}
