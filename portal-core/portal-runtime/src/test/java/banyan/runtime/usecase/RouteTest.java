package banyan.runtime.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {

    @Test
    void bracesTakeTheValueOfTheirSegment() {
        assertThat(Route.of("questions/{question}/answers").match(List.of("questions", "7", "answers")))
                .contains(Map.of("question", "7"));
    }

    @Test
    void anotherLengthOrWordDoesNotMatch() {
        Route route = Route.of("questions/{question}");
        assertThat(route.match(List.of("questions"))).isEmpty();
        assertThat(route.match(List.of("answers", "7"))).isEmpty();
    }

    @Test
    void theEmptyRouteIsTheModuleItself() {
        assertThat(Route.of("").match(List.of())).contains(Map.of());
    }

    @Test
    void slashesAtTheEndsAreRefused() {
        assertThatThrownBy(() -> Route.of("/questions")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Route.of("questions/")).isInstanceOf(IllegalArgumentException.class);
    }
}
