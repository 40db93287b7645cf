package banyan.runtime.usecase;

import banyan.api.plugin.Every;
import banyan.api.usecase.Refusal;
import banyan.runtime.core.CoreContributions;
import banyan.runtime.core.CoreModule;
import banyan.runtime.data.PortalClock;
import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Answers a repeated call as it was answered the first time.
 *
 * <p>A key belongs to its caller. It is taken in the transaction of the call itself: a call that was refused leaves its key
 * free, and of two that come at the same moment the second waits for the first. Keys are kept for 48 hours.
 */
@ApplicationScoped
public class Idempotency implements CoreModule {

    private static final Duration KEPT = Duration.ofHours(48);

    @Inject
    Sql sql;

    @Inject
    Transactions transactions;

    @Inject
    Clock clock;

    @Inject
    PortalClock portalClock;

    @Override
    public void contribute(CoreContributions to) {
        to.job(
                "forget-idempotency-keys",
                Every.hour(),
                () -> transactions.in(() -> sql.update(
                        "delete from core.idempotency where at < ?",
                        clock.instant().minus(KEPT))));
    }

    private record Kept(String useCase, byte[] input, Optional<String> answer) {}

    /**
     * Takes the key, or finds what it was answered with.
     *
     * @return the earlier answer as JSON; empty when this call is the first
     */
    Optional<String> take(UUID caller, String key, UseCaseSpec<?, ?> spec, String input) {
        if (key.isEmpty() || key.length() > 200 || !key.chars().allMatch(c -> c > 32 && c < 127)) {
            throw new Refusal(Refusal.Kind.INVALID, "core", "BadKey", java.util.List.of(), java.util.List.of());
        }
        byte[] hash = hash(input);
        int taken = sql.update(
                "insert into core.idempotency (caller, key, use_case, input, at) values (?, ?, ?, ?, ?)"
                        + " on conflict do nothing",
                caller,
                key,
                spec.name(),
                hash,
                portalClock.present());
        if (taken == 1) {
            return Optional.empty();
        }
        Kept kept = sql.one(
                        "select use_case, input, answer from core.idempotency where caller = ? and key = ?",
                        row -> new Kept(row.getString(1), row.getBytes(2), Optional.ofNullable(row.getString(3))),
                        caller,
                        key)
                .orElseThrow(() -> Refusal.conflict("core", "Busy"));
        if (!kept.useCase().equals(spec.name()) || !Arrays.equals(kept.input(), hash)) {
            throw Refusal.conflict("core", "REPLAY_DIFFERS", key);
        }
        return Optional.of(kept.answer().orElse("null"));
    }

    /** Keeps what the call was answered with. */
    Sql.Change keep(UUID caller, String key, String answer) {
        return new Sql.Change(
                "update core.idempotency set answer = ? where caller = ? and key = ?", answer, caller, key);
    }

    private static byte[] hash(String input) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(input.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
