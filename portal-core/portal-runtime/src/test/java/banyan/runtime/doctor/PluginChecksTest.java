package banyan.runtime.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.api.socket.Check;
import banyan.runtime.doctor.PluginChecks.Entry;
import banyan.runtime.doctor.PluginChecks.Key;
import banyan.runtime.usecase.Owner;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An examination takes minutes, in which plugins are upgraded and removed. */
class PluginChecksTest {

    private static final Key BOOKS = new Key("funds", "funds", "books");

    private final PluginChecks checks = new PluginChecks();

    @Test
    void whatIsFoundIsOfTheGenerationThatServesNow() {
        checks.change(List.of(books(1)), "funds"::equals);
        assertThat(checks.all()).containsExactly(BOOKS);
        checks.change(List.of(books(2)), "funds"::equals);
        assertThat(checks.find(BOOKS).map(found -> found.owner().generation())).contains(2L);
    }

    @Test
    void whatWasRemovedIsNotAskedAnyMore() {
        checks.change(List.of(books(1)), "funds"::equals);
        checks.change(List.of(), "funds"::equals);
        assertThat(checks.find(BOOKS)).isEmpty();
    }

    private static Entry books(long generation) {
        Check sound = List::of;
        return new Entry(new Owner("funds", generation, null, null, null), "funds", "books", sound);
    }
}
