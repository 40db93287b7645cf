package banyan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void segmentsAreDecoded() {
        assertThat(Addresses.segments("/g/front-line/%E7%AE%A1%20x/")).contains(List.of("g", "front-line", "管 x"));
        assertThat(Addresses.segments("/")).contains(List.of());
        assertThat(Addresses.segments("/a+b")).contains(List.of("a+b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "/%",
                "/%4",
                "/%zz",
                "/%ff",
                "/a//b",
                "/../b",
                "/%2e%2e/b",
                "/a;x=1",
                "/a%2fb",
                "/a%00",
                "/a%5Cb"
            })
    void brokenPathsAreNone(String path) {
        assertThat(Addresses.segments(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%f", "a=%ff", "a=%00", "a=%c3%28"})
    void brokenQueriesAreKnown(String query) {
        assertThat(Addresses.isWellFormed(query)).isFalse();
    }

    @Test
    void goodQueriesAreKnown() {
        assertThat(Addresses.isWellFormed("a=%E7%AE%A1+x&b")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/\\evil.example", "x", "", "/a\nb"})
    void foreignAddressesAreNotOurs(String address) {
        assertThat(Addresses.isOurs(address)).isFalse();
    }
}
