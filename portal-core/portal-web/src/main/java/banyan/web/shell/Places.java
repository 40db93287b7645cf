package banyan.web.shell;

/** The addresses that the templates themselves lead to. Forms post to preferences, signOut and the like. */
public record Places(
        String home, String search, String notices, String card, String preferences, String signIn, String signOut) {

    public static Places standard() {
        return new Places("/", "/search", "/notices", "/me", "/preferences", "/sign-in", "/sign-out");
    }
}
