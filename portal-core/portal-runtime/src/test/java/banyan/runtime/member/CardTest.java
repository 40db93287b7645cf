package banyan.runtime.member;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.runtime.member.Card.Audience;
import banyan.runtime.member.Card.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {

    private static final Card CARD = new Card(
            "质量工程师",
            "精密件",
            "",
            List.of("测量系统分析"),
            List.of("视觉检测误判"),
            List.of("摄影"),
            Map.of(Field.NEEDS, Audience.LEADS, Field.INTERESTS, Audience.ME),
            4);

    @Test
    void membersSeeWhatIsMeantForMembers() {
        Card seen = CARD.seenBy(Audience.MEMBERS);
        assertThat(seen.strengths()).containsExactly("测量系统分析");
        assertThat(seen.needs()).isEmpty();
        assertThat(seen.interests()).isEmpty();
        assertThat(seen.audience())
                .as("who sees what is the person's own business")
                .isEmpty();
    }

    @Test
    void leadsSeeMoreAndThePersonAll() {
        assertThat(CARD.seenBy(Audience.LEADS).needs()).containsExactly("视觉检测误判");
        assertThat(CARD.seenBy(Audience.LEADS).interests()).isEmpty();
        assertThat(CARD.seenBy(Audience.ME)).isEqualTo(CARD);
    }

    @ParameterizedTest
    @CsvSource({"林婉清, 清", "Bob Stone, BS", "Ada, A", "anna maria de luca, AL", "'', —"})
    void initialsFitTheName(String name, String initials) {
        assertThat(PersonCards.initials(name)).isEqualTo(initials);
    }
}
