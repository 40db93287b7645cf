package banyan.runtime.portal;

import banyan.api.usecase.Refusal;
import banyan.runtime.identity.Rows;
import banyan.runtime.identity.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Clock;

/**
 * What unlocks the set-up: printed where the portal was started, so that only who started it can become its administrator.
 * Each start makes a new one and forgets the one of the start before.
 */
@ApplicationScoped
public class SetupSecret {

    @Inject
    Rows sql;

    @Inject
    Clock clock;

    String fresh(String node) {
        String secret = Token.randomText(15);
        sql.change(
                """
                insert into core.setup_secret (node, hash, made) values (?, ?, ?)
                on conflict (node) do update set hash = excluded.hash, made = excluded.made
                """,
                node,
                Token.sha256(secret),
                clock.instant());
        return secret;
    }

    void check(String secret) {
        byte[] hash = Token.sha256(secret.strip());
        boolean known = sql.list("select hash from core.setup_secret", row -> row.bytes("hash")).stream()
                .anyMatch(one -> MessageDigest.isEqual(one, hash));
        if (!known) {
            throw Refusal.notAllowed("portal", "SetupSecretIsWrong");
        }
    }
}
