package banyan.runtime.identity;

import banyan.api.usecase.Refusal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * To what a personal token is limited: modules ({@code qa}) and single permissions ({@code qa.ask}). Without any it may do
 * all that its owner may, except for what concerns the account itself.
 */
public record Scopes(Set<String> names) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{0,39}(\\.[a-z][a-z0-9-]{0,39})?");

    public Scopes {
        names = Set.copyOf(names);
    }

    /** What a person asked for; every name must be a module or a permission that exists. */
    public static Scopes of(Collection<String> asked, Set<String> permissions) {
        for (String name : asked) {
            boolean known = FORM.matcher(name).matches()
                    && permissions.stream().anyMatch(p -> p.equals(name) || p.startsWith(name + "."));
            if (!known) {
                throw Refusal.rule("me", "ScopeUnknown", name);
            }
        }
        return new Scopes(new TreeSet<>(asked));
    }

    static Scopes parse(String kept) {
        return kept.isEmpty() ? new Scopes(Set.of()) : new Scopes(Set.copyOf(Arrays.asList(kept.split(" "))));
    }

    String kept() {
        return String.join(" ", new TreeSet<>(names));
    }
}
