package banyan.runtime.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Argon2id, 12 MiB and three passes (a set that OWASP names). Two at a time: a flood of sign-ins costs others neither
 * memory nor both cores.
 */
@ApplicationScoped
public class PasswordHashes {

    private static final Argon2Function NOW = Argon2Function.getInstance(12_288, 3, 1, 32, Argon2.ID);

    /** The hash of a password that nobody has: comparing with it takes as long as with a real one. */
    private static final String NOBODY =
            "$argon2id$v=19$m=12288,t=3,p=1$" + "c29tZS1maXhlZC1zYWx0IQ$0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefg";

    private final Semaphore slots = new Semaphore(2, true);

    public String of(String password) {
        slots.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(NOW).getResult();
        } finally {
            slots.release();
        }
    }

    public boolean matches(String password, String hash) {
        slots.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            slots.release();
        }
    }

    /** Spends the time of a comparison where there is no password, so that nobody learns which logins exist. */
    public void matchesNobody(String password) {
        boolean never = matches(password, NOBODY);
        if (never) {
            throw new IllegalStateException("The hash of nobody was matched");
        }
    }

    /** Whether the hash was made with other costs than those of today and should be made anew. */
    public boolean isOutdated(String hash) {
        return !hash.startsWith("$argon2id$v=19$m=12288,t=3,p=1$");
    }
}
