package banyan.runtime.identity;

import banyan.api.usecase.Refusal;
import java.util.Locale;
import java.util.Set;

/**
 * Which passwords the portal takes: long ones that are not easy to guess. No rules about kinds of characters, which make
 * passwords worse (NIST SP 800-63B, 3.1.1.2).
 */
public final class PasswordPolicy {

    public static final int LEAST = 10;
    public static final int MOST = 200;

    /** Beginnings that guessers try first; digits and marks behind them do not help. */
    private static final Set<String> WORN_OUT = Set.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "qwerty",
            "qwertyuiop",
            "asdfghjkl",
            "zxcvbnm",
            "abc",
            "abcd",
            "abcdef",
            "admin",
            "administrator",
            "letmein",
            "welcome",
            "iloveyou",
            "woaini",
            "banyan",
            "changeme",
            "secret",
            "test");

    private PasswordPolicy() {}

    /** Refuses a password that is too short or too easy to guess for this login. */
    public static void check(String password, LoginName login) {
        if (password.codePointCount(0, password.length()) < LEAST || password.length() > MOST) {
            throw Refusal.rule("me", "PasswordLength", LEAST, MOST);
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (plain.chars().distinct().count() < 5) {
            throw Refusal.rule("me", "PasswordRepeats");
        }
        String core = plain.replaceAll("[\\p{N}\\p{P}\\p{S}]+$", "");
        if (plain.contains(login.value()) || WORN_OUT.contains(core) || isRun(plain)) {
            throw Refusal.rule("me", "PasswordEasy");
        }
    }

    /** {@code 1234567890}, {@code abcdefghij}, {@code 9876543210}. */
    private static boolean isRun(String text) {
        int step = text.charAt(1) - text.charAt(0);
        if (Math.abs(step) > 1) {
            return false;
        }
        int breaks = 0;
        for (int i = 1; i < text.length(); i++) {
            breaks += text.charAt(i) - text.charAt(i - 1) == step ? 0 : 1;
        }
        return breaks <= 1;
    }
}
