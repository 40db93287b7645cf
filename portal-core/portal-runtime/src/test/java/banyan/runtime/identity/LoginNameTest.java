package banyan.runtime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoginNameTest {

    @Test
    void caseAndWidthDoNotMatter() {
        assertThat(new LoginName(" ＷＡＮＧ.Fang ")).isEqualTo(new LoginName("wang.fang"));
        assertThat(new LoginName("王芳").value()).isEqualTo("王芳");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", ".wang", "wang fang", "wang/fang", "wang\u0000fang", "<b>wang</b>"})
    void nonsenseIsRefused(String login) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LoginName(login))
                .withMessageContaining("login");
    }
}
