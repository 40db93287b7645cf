package banyan.runtime.identity.oidc;

import banyan.runtime.identity.ExternalPeople.Claimed;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what a provider says about a person. */
final class Claims {

    private final Map<String, Object> claims;

    Claims(Map<String, Object> claims) {
        this.claims = claims;
    }

    Claimed person(OidcSettings settings) {
        String subject = text("sub").orElseThrow(() -> new IllegalArgumentException("The provider named no subject"));
        String login = text(settings.loginClaim()).or(() -> text("email")).orElse(subject);
        return new Claimed(
                settings.issuer().toString(), subject, login, name(login), text("email"), language(), groups(settings));
    }

    boolean has(String claim) {
        return claims.containsKey(claim);
    }

    List<String> groups(OidcSettings settings) {
        return claims.get(settings.groupsClaim()) instanceof Collection<?> all
                ? all.stream().map(String::valueOf).toList()
                : List.of();
    }

    /**
     * Providers put the given name first: {@code 方 王} for 王方. Names in Han characters are written family name first and
     * without a space.
     */
    private String name(String otherwise) {
        Optional<String> family = text("family_name");
        Optional<String> given = text("given_name");
        if (family.isPresent() && given.isPresent() && isHan(family.get()) && isHan(given.get())) {
            return family.get() + given.get();
        }
        return text("name")
                .or(() -> given.map(g -> family.map(f -> g + " " + f).orElse(g)))
                .orElse(otherwise);
    }

    private Optional<Locale> language() {
        return text("locale").map(l -> l.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    private static boolean isHan(String text) {
        return text.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private Optional<String> text(String claim) {
        return claims.get(claim) instanceof String s && !s.isBlank() ? Optional.of(s.strip()) : Optional.empty();
    }
}
