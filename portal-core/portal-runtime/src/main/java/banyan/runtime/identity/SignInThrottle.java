package banyan.runtime.identity;

import banyan.api.usecase.Refusal;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Slows guessing down, for each login and for each address, on every node. A try is counted as failed before the password
 * is looked at, in a transaction of its own: tries that run side by side do not slip through, and a refusal undoes nothing.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int FREE_FOR_LOGIN = 5;

    /** Many people may share an address behind a gateway. */
    static final int FREE_FOR_ADDRESS = 60;

    @Inject
    Rows sql;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    /**
     * Counts a try.
     *
     * @return how many tries are left for this login before it has to wait
     * @throws Refusal too-often, with the seconds to wait as its first value
     */
    public int tryOnce(LoginName login, String address) {
        return transactions.inNew(() -> {
            String forLogin = "login:" + login.value();
            String forAddress = "address:" + address;
            // PostgreSQL rounds to microseconds: a finer moment could come back as one that lies ahead.
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            Bucket one = locked(forAddress, now);
            Bucket two = locked(forLogin, now);
            Duration wait = longer(one.waitAt(now), two.waitAt(now));
            if (!wait.isZero()) {
                throw tooOften(wait);
            }
            keep(forAddress, one.failedAt(now, FREE_FOR_ADDRESS));
            Bucket after = two.failedAt(now, FREE_FOR_LOGIN);
            keep(forLogin, after);
            return after.left(FREE_FOR_LOGIN);
        });
    }

    /** The try was right: the login starts anew, and the address gets its try back. */
    public void right(LoginName login, String address) {
        transactions.inNew(() -> {
            sql.change(
                    "update core.sign_in_throttle set failures = greatest(0, failures - 1), open_at = since where bucket = ?",
                    "address:" + address);
            return sql.change("delete from core.sign_in_throttle where bucket = ?", "login:" + login.value());
        });
    }

    public int forgetOld() {
        return sql.change(
                "delete from core.sign_in_throttle where since < ?",
                clock.instant().minus(Bucket.FORGETS));
    }

    private Bucket locked(String bucket, Instant now) {
        sql.change(
                "insert into core.sign_in_throttle (bucket, failures, since, open_at) values (?, 0, ?, ?)"
                        + " on conflict do nothing",
                bucket,
                now,
                now);
        return sql.find(
                        "select failures, since, open_at from core.sign_in_throttle where bucket = ? for update",
                        row -> new Bucket(row.number("failures"), row.instant("since"), row.instant("open_at")),
                        bucket)
                .orElseGet(() -> Bucket.empty(now));
    }

    private void keep(String name, Bucket bucket) {
        sql.change(
                "update core.sign_in_throttle set failures = ?, since = ?, open_at = ? where bucket = ?",
                bucket.failures(),
                bucket.since(),
                bucket.openAt(),
                name);
    }

    private static Duration longer(Duration one, Duration two) {
        return one.compareTo(two) > 0 ? one : two;
    }

    private static Refusal tooOften(Duration wait) {
        return new Refusal(Refusal.Kind.TOO_OFTEN, "me", "SignInTooOften", List.of(wait.toSeconds() + 1), List.of());
    }
}
