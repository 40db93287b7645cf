package banyan.runtime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banyan.api.usecase.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesTest {

    private static final Set<String> PERMISSIONS = Set.of("qa.read", "qa.ask", "members.read");

    @Test
    void aModuleOrOneOfItsPermissionsIsAScope() {
        assertThat(Scopes.of(List.of("qa", "members.read"), PERMISSIONS).kept()).isEqualTo("members.read qa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"funds", "qa.", "q", "qa.rea", "QA", "", "qa ask"})
    void whatIsNeitherIsRefused(String scope) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Scopes.of(List.of(scope), PERMISSIONS));
        assertThat(refusal.code()).isEqualTo("ScopeUnknown");
    }

    @Test
    void whatIsKeptReadsBackAsItWas() {
        Scopes scopes = Scopes.of(List.of("qa.ask", "members"), PERMISSIONS);
        assertThat(Scopes.parse(scopes.kept())).isEqualTo(scopes);
        assertThat(Scopes.parse("").names()).isEmpty();
    }
}
