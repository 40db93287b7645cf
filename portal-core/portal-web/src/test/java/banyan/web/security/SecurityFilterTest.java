package banyan.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecurityFilterTest {

    @Test
    void onlyTheOriginOfTheProviderJoinsThePolicy() {
        assertThat(SecurityFilter.provider(null)).isEmpty();
        assertThat(SecurityFilter.provider("https://login.example:8443/realms/x"))
                .isEqualTo(" https://login.example:8443");
        assertThat(SecurityFilter.provider("https://login.example; script-src *"))
                .isEmpty();
        assertThat(SecurityFilter.provider("javascript:alert(1)")).isEmpty();
    }

    @Test
    void nothingInlineUnlessItCarriesTheNonce() {
        assertThat(SecurityFilter.policyWith("N"))
                .contains("script-src 'self' 'nonce-N'")
                .doesNotContain("unsafe-eval");
        assertThat(SecurityFilter.policyWith("N").replace("style-src-attr 'unsafe-inline'", ""))
                .doesNotContain("unsafe");
    }
}
