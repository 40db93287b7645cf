package banyan.runtime.identity.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.usecase.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OidcSettingsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "BANYAN_OIDC_ISSUER", "https://sso.chengchuan.example/realms/staff",
            "BANYAN_OIDC_CLIENT_ID", "banyan",
            "BANYAN_OIDC_CLIENT_SECRET", "hidden",
            "BANYAN_OIDC_ROLE_ADMINISTRATOR", "it-portal, it-lead",
            "BANYAN_OIDC_ROLE_HR", "hr");

    private static OidcSettings settings() {
        return OidcSettings.from(ENVIRONMENT::get).orElseThrow();
    }

    private static Claims claims(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(Map.of("sub", "4711", "preferred_username", "wang.fang"));
        all.putAll(more);
        return new Claims(all);
    }

    @Test
    void groupsGiveRoles() {
        RoleMapping roles = settings().roles();
        assertThat(roles.of(List.of("/it-portal", "staff"))).containsExactly(Role.ADMINISTRATOR);
        assertThat(roles.of(List.of("hr", "it-lead"))).containsExactlyInAnyOrder(Role.HR, Role.ADMINISTRATOR);
        assertThat(roles.of(List.of("it-portal-guests", "auditors"))).isEmpty();
    }

    @Test
    void withoutIssuerClientAndSecretThereIsNoCompanySignIn() {
        for (String missing : List.of("ISSUER", "CLIENT_ID", "CLIENT_SECRET")) {
            Map<String, String> less = new HashMap<>(ENVIRONMENT);
            less.put("BANYAN_OIDC_" + missing, " ");
            assertThat(OidcSettings.from(less::get)).isEqualTo(Optional.empty());
        }
    }

    @Test
    void theSecretStandsInNoLog() {
        assertThat(settings().toString()).doesNotContain("hidden");
    }

    @Test
    void chineseNamesHaveTheFamilyNameFirst() {
        assertThat(claims(Map.of("family_name", "王", "given_name", "芳", "name", "芳 王"))
                        .person(settings())
                        .name())
                .isEqualTo("王芳");
        assertThat(claims(Map.of("family_name", "欧阳", "given_name", "睿"))
                        .person(settings())
                        .name())
                .isEqualTo("欧阳睿");
    }

    @Test
    void otherNamesStayAsTheProviderWritesThem() {
        assertThat(claims(Map.of("family_name", "Lindqvist", "given_name", "Åsa", "name", "Åsa Lindqvist"))
                        .person(settings())
                        .name())
                .isEqualTo("Åsa Lindqvist");
        assertThat(claims(Map.of()).person(settings()).name()).isEqualTo("wang.fang");
    }
}
