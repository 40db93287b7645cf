package banyan.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A part of a list knows whether there is more. */
class SliceTest {

    @Test
    void whoAskedForOneMoreAndGotItHasACursor() {
        Slice<Integer> slice = Slice.of(List.of(1, 2, 3), 2, n -> "after " + n);
        assertThat(slice.items()).containsExactly(1, 2);
        assertThat(slice.next()).contains("after 2");
    }

    @Test
    void theLastPartHasNone() {
        assertThat(Slice.of(List.of(1, 2), 2, n -> "x").next()).isEmpty();
        assertThat(Slice.<Integer>of(List.of(), 2, n -> "x").items()).isEmpty();
    }

    @Test
    void mappingKeepsTheCursor() {
        Slice<String> slice = Slice.of(List.of(1, 2, 3), 2, String::valueOf).map(n -> "no " + n);
        assertThat(slice.items()).containsExactly("no 1", "no 2");
        assertThat(slice.next()).contains("2");
    }
}
