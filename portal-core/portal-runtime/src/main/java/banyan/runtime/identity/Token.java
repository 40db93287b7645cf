package banyan.runtime.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of 256 random bits that lets its holder in. It is handed out once; the portal keeps only its hash. Plain SHA-256
 * is right here, because there is nothing to guess.
 */
public record Token(String value) {

    /** Of a sign-in, in a cookie or from {@code POST /api/v1/sessions}. */
    public static final String SIGN_IN = "bs_";

    /** Of a person's own making, for a program. */
    public static final String PERSONAL = "bp_";

    private static final SecureRandom RANDOM = new SecureRandom();

    public static Token fresh(String kind) {
        return new Token(kind + randomText(32));
    }

    /** Random bytes as text that fits into an address. */
    public static String randomText(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** Whether this can be a token at all; saves a query for what cannot. */
    public boolean isPlausible() {
        return value.length() == 46 && (value.startsWith(SIGN_IN) || value.startsWith(PERSONAL));
    }

    public boolean isPersonal() {
        return value.startsWith(PERSONAL);
    }

    public byte[] hash() {
        return sha256(value);
    }

    /** What forms carry: made from the token, so that it needs no keeping and ends with the sign-in. */
    public String csrf() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal("csrf".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
    }

    public static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "token";
    }
}
