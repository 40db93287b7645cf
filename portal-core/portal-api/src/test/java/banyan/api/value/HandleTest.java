package banyan.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may stand in an address. */
class HandleTest {

    @ParameterizedTest
    @ValueSource(strings = {"ab", "front-line", "a1", "q-1-2", "abcdefghijabcdefghijabcdefghijabcdefghij"})
    void isKeptAsItIs(String text) {
        assertThat(new Handle(text).toString()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "A1",
                "1a",
                "-a",
                "a-",
                "a--b",
                "a b",
                "a/b",
                "a.b",
                "社群",
                "a\u0000b",
                "a\n",
                "abcdefghijabcdefghijabcdefghijabcdefghijk"
            })
    void isRefusedWithAReason(String text) {
        assertThatThrownBy(() -> new Handle(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a handle")
                .hasMessageContaining("small letters");
    }
}
