package banyan.qa.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import banyan.api.usecase.Refusal;
import banyan.qa.store.Place;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values refuse nonsense at birth and keep what people wrote. */
class ValuesTest {

    @Test
    void proseKeepsCharactersBeyondThePlaneAndDropsWhatNobodyCanCarry() {
        assertThat(Prose.text(" a\r\nb\rc\u0000\u0007\td \ud83c\udf33 \ud83c ")).isEqualTo("a\nb\nc\td \ud83c\udf33");
        assertThat(Prose.line("one\n  two\t three")).isEqualTo("one two three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a,b", "注塑，质量", "\u0000", "this word is far too long for a topic"})
    void aTopicRefusesNonsense(String word) {
        assertThat(Topic.isOne(word)).isFalse();
        assertThatThrownBy(() -> new Topic(word))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a topic");
    }

    @Test
    void aPlaceIsReadBackAsItWasWritten() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            Place place = new Place(
                    Instant.ofEpochSecond(random.nextInt(Integer.MAX_VALUE), random.nextInt(1_000_000) * 1_000L),
                    new UUID(random.nextLong(), random.nextLong()));
            assertThat(Place.of(place.cursor())).as("seed " + seed).isEqualTo(place);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "x",
                "zz_zz",
                "-1_00000000-0000-0000-0000-000000000000",
                "zzzzzzzzzzzzzzzz_00000000-0000-0000-0000-000000000000",
                "1_1-1-1-1-1",
                "1_0_0"
            })
    void aTextThatIsNoPlaceIsRefused(String cursor) {
        assertThatThrownBy(() -> Place.of(cursor)).isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.kind())
                .isEqualTo(Refusal.Kind.INVALID));
    }

    @Test
    void whatNobodySeesIsNoText() {
        assertThat(Prose.line("1\u202E2\u2066 3\u2069")).isEqualTo("12 3");
        assertThat(Prose.text("left\u202Eright\nleft")).isEqualTo("leftright\nleft");
        assertThat(Prose.visible("\u200b\u200f\ufeff\u3164\u2800\u00ad \t\n")).isZero();
        assertThat(Prose.visible("射压 86 MPa 🙂")).isEqualTo(8);
    }
}
