package banyan.runtime.page;

import banyan.runtime.data.Sql;
import banyan.runtime.data.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs what the portal hands to a browser and wants back unchanged. The key is made once, kept in the database and the same
 * on every node.
 */
@ApplicationScoped
public class SigningKey {

    private static final String NAME = "browser";

    @Inject
    Transactions transactions;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private volatile @Nullable SecretKeySpec key;

    /** The signature of a text under a purpose; what is signed for one purpose is worth nothing for another. */
    public String sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    public boolean isSigned(String purpose, String text, String signature) {
        return MessageDigest.isEqual(
                sign(purpose, text).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(transactions.in(this::readOrMake), "HmacSHA256");
            key = known;
        }
        return known;
    }

    private byte[] readOrMake() {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        sql.update(
                "insert into core.signing_key (name, secret, made_at) values (?, ?, ?) on conflict do nothing",
                NAME,
                fresh,
                clock.instant());
        return sql.one("select secret from core.signing_key where name = ?", row -> row.getBytes(1), NAME)
                .orElseThrow(() -> new IllegalStateException("The signing key was just made and is gone"));
    }
}
