package banyan.runtime.identity.oidc;

import banyan.api.usecase.Role;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says about the provider.
 *
 * @param name what stands on the button
 * @param groupsClaim the claim with the person's groups
 * @param roles which groups give which role in the portal
 */
public record OidcSettings(
        URI issuer,
        String clientId,
        String clientSecret,
        String name,
        List<String> scopes,
        String loginClaim,
        String groupsClaim,
        RoleMapping roles) {

    /** {@code BANYAN_OIDC_ISSUER}, {@code _CLIENT_ID} and {@code _CLIENT_SECRET} switch it on; the rest has defaults. */
    public static Optional<OidcSettings> from(UnaryOperator<@Nullable String> environment) {
        Optional<String> issuer = value(environment, "ISSUER");
        Optional<String> client = value(environment, "CLIENT_ID");
        Optional<String> secret = value(environment, "CLIENT_SECRET");
        if (issuer.isEmpty() || client.isEmpty() || secret.isEmpty()) {
            return Optional.empty();
        }
        Map<Role, Set<String>> roles = new TreeMap<>();
        for (Role role : List.of(Role.ADMINISTRATOR, Role.HR, Role.AUDITOR)) {
            roles.put(
                    role,
                    Set.copyOf(list(value(environment, "ROLE_" + role.name().toUpperCase(Locale.ROOT)), "")));
        }
        return Optional.of(new OidcSettings(
                URI.create(issuer.get()),
                client.get(),
                secret.get(),
                value(environment, "NAME").orElse(""),
                list(value(environment, "SCOPES"), "openid,profile,email"),
                value(environment, "LOGIN_CLAIM").orElse("preferred_username"),
                value(environment, "GROUPS_CLAIM").orElse("groups"),
                new RoleMapping(roles)));
    }

    private static Optional<String> value(UnaryOperator<@Nullable String> environment, String name) {
        return Optional.ofNullable(environment.apply("BANYAN_OIDC_" + name))
                .map(String::strip)
                .filter(v -> !v.isEmpty());
    }

    private static List<String> list(Optional<String> value, String otherwise) {
        return Arrays.stream(value.orElse(otherwise).split("[,\\s]+"))
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "OidcSettings[" + issuer + ", " + clientId + "]";
    }
}
