package banyan.runtime.group;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.runtime.charter.CharterText;
import banyan.runtime.group.LaunchChecklist.Item;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaunchChecklistTest {

    @Test
    void aNewGroupHasItsOrganiserAndNothingElse() {
        LaunchChecklist list = LaunchChecklist.of(Optional.empty(), true);
        assertThat(list.done()).containsExactly(Item.ORGANISER);
        assertThat(list.missing())
                .containsExactlyInAnyOrder(Item.POSITIONING, Item.QUANTIFIED_GOAL, Item.INTERACTION_FORMAT);
        assertThat(list.complete()).isFalse();
    }

    @Test
    void anEmptyCharterIsNoCharter() {
        assertThat(LaunchChecklist.of(Optional.of(CharterText.empty()), true).done())
                .containsExactly(Item.ORGANISER);
    }

    @Test
    void aCompleteCharterWithoutALeadIsNotEnough() {
        assertThat(LaunchChecklist.of(Optional.of(DemoCharters.guild()), false).missing())
                .containsExactly(Item.ORGANISER);
        assertThat(LaunchChecklist.of(Optional.of(DemoCharters.guild()), true).complete())
                .isTrue();
    }
}
