package banyan.runtime.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.runtime.usecase.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class PageRegistryTest {

    private final PageRegistry pages = new PageRegistry();

    private static PageEntry page(String owner, long generation, String name, String route, int order) {
        return new PageEntry(
                owner,
                generation,
                owner.equals("core") ? "members" : "qa",
                name,
                Route.of(route),
                true,
                "qa.read",
                order == 0 ? OptionalInt.empty() : OptionalInt.of(order),
                Optional.empty(),
                false,
                context -> () -> {});
    }

    @Test
    void aPluginsPageStandsBelowItsModule() {
        pages.change(List.of(page("qa", 1, "question", "questions/{question}", 0)), p -> false);
        assertThat(pages.at(true, List.of("qa", "questions", "7")).orElseThrow().values())
                .isEqualTo(Map.of("question", "7"));
        assertThat(pages.at(true, List.of("questions", "7"))).isEmpty();
        assertThat(pages.at(false, List.of("qa", "questions", "7"))).isEmpty();
    }

    @Test
    void fixedSegmentsWin() {
        pages.change(
                List.of(page("qa", 1, "question", "questions/{question}", 0), page("qa", 1, "ask", "questions/new", 0)),
                p -> false);
        assertThat(pages.at(true, List.of("qa", "questions", "new"))
                        .orElseThrow()
                        .page()
                        .name())
                .isEqualTo("ask");
    }

    @Test
    void aGenerationIsReplacedInOneStep() {
        pages.change(List.of(page("qa", 1, "list", "list", 1)), p -> false);
        pages.change(List.of(page("qa", 2, "list", "list", 1)), p -> p.owner().equals("qa"));
        assertThat(pages.menu(true)).extracting(PageEntry::generation).containsExactly(2L);
        pages.change(List.of(), p -> p.owner().equals("qa"));
        assertThat(pages.at(true, List.of("qa", "list"))).isEmpty();
    }

    @Test
    void twoPagesOfOneAddressAreRefusedAndNothingChanges() {
        pages.change(List.of(page("core", 0, "members", "members", 1)), p -> false);
        assertThatThrownBy(() -> pages.change(List.of(page("core", 0, "other", "members", 1)), p -> false))
                .hasMessageContaining("members")
                .hasMessageContaining("other");
        assertThat(pages.menu(true)).hasSize(1);
    }
}
