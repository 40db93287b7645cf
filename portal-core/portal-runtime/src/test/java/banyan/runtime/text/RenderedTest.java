package banyan.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderedTest {

    private final List<String> made = new ArrayList<>();
    private final Rendered rendered = new Rendered(160);

    private String of(String text) {
        return rendered.of(text, one -> {
            made.add(one);
            return "<" + one.charAt(0) + ">";
        });
    }

    @Test
    void aTextIsMadeOnce() {
        assertThat(of("a")).isEqualTo("<a>");
        assertThat(of("a")).isEqualTo("<a>");
        assertThat(made).containsExactly("a");
    }

    @Test
    void whatWasNotAskedForLongestIsForgottenFirst() {
        for (char c = 'a'; c <= 'z'; c++) {
            of(String.valueOf(c));
        }
        assertThat(rendered.held()).isEqualTo(26 * 4);
        of("a");
        for (char c = 'A'; c <= 'O'; c++) {
            of(String.valueOf(c));
        }
        assertThat(rendered.held()).isEqualTo(160);
        made.clear();
        of("a");
        assertThat(made).as("was asked for meanwhile").isEmpty();
        of("b");
        assertThat(made).containsExactly("b");
    }

    @Test
    void aTextThatWouldPushOutTheOthersIsNotKept() {
        String huge = "h".repeat(20);
        of(huge);
        of(huge);
        assertThat(made).hasSize(2);
        assertThat(rendered.held()).isZero();
    }
}
