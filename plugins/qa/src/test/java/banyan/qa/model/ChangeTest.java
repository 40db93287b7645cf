package banyan.qa.model;

import static org.assertj.core.api.Assertions.assertThat;

import banyan.qa.model.Change.Fate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person sees of a change. */
class ChangeTest {

    @Test
    void chineseIsComparedCharacterByCharacterInsideOfItsSentence() {
        Change change = Change.between("射压从 86 涨到 94。别的没改。", "射压从 86 慢慢涨到 96。别的没改。");
        assertThat(shown(change)).isEqualTo("射压从 86 {+慢慢}涨到 {-94}{+96}。别的没改。");
    }

    @Test
    void englishIsComparedWordByWord() {
        Change change =
                Change.between("Cool it for four seconds. Then measure.", "Cool it for six seconds. Then measure.");
        assertThat(shown(change)).isEqualTo("Cool it for {-four}{+six} seconds. Then measure.");
    }

    @Test
    void aSentenceThatWasRewrittenIsShownAsAWhole() {
        Change change = Change.between("看回料比例。\n再看温度。", "换一家供应商的嘴芯试两周。\n再看温度。");
        assertThat(shown(change)).isEqualTo("{-看回料比例。}{+换一家供应商的嘴芯试两周。}\n再看温度。");
    }

    @Test
    void whatIsEmptyOrTheSameSaysSo() {
        assertThat(Change.between("同样", "同样").isNone()).isTrue();
        assertThat(Change.between("", "").pieces()).isEmpty();
        assertThat(shown(Change.between("", "新的"))).isEqualTo("{+新的}");
        assertThat(shown(Change.between("旧的", ""))).isEqualTo("{-旧的}");
    }

    /** Whatever was written: without what came it is the old text, without what went the new one; and it takes no time. */
    @Test
    void nothingIsLostWhateverChanged() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            String before = text(random, i % 50 == 0 ? 8_000 : 120);
            String after = i % 3 == 0 ? text(random, i % 50 == 0 ? 8_000 : 120) : changed(before, random);
            Instant start = Instant.now();
            Change change = Change.between(before, after);
            assertThat(without(change, Fate.NEW)).describedAs("seed " + seed).isEqualTo(before);
            assertThat(without(change, Fate.GONE)).describedAs("seed " + seed).isEqualTo(after);
            assertThat(Duration.between(start, Instant.now()))
                    .describedAs("seed " + seed)
                    .isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    @Tag("M169")
    void depthFindsWhatCarriesAnAnswerInBothLanguages() {
        Depth deep =
                Depth.of("1. 回料回到 10%，连看 14 天射压。\n2. 超过 90 MPa 就报警。\n停机约 90 分钟。", "我们车间量过三次，曲线平了原因就定了；玻纤超过 30% 的料不适用。");
        assertThat(deep.done()).isEqualTo(5);
        Depth english = Depth.of(
                "First lower the melt to 230, then watch 3 shifts. It costs 2 hours of downtime.",
                "We measured 94 MPa before. Does not work above 30 % glass.");
        assertThat(english.done()).isEqualTo(5);
        assertThat(Depth.of("换一个试试", "").done()).isZero();
        assertThat(Depth.of("换一个试试", "").outOf()).isEqualTo(5);
    }

    @Test
    void quietHoursEndByTheClockOnTheWall() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        QuietHours night = new QuietHours(21, 8);
        assertThat(night.endAfter(Instant.parse("2026-03-28T20:30:00Z"), berlin))
                .contains(Instant.parse("2026-03-29T06:00:00Z"));
        assertThat(night.endAfter(Instant.parse("2026-03-28T19:30:00Z"), berlin))
                .isEmpty();
        assertThat(night.endAfter(Instant.parse("2026-10-25T05:30:00Z"), berlin))
                .contains(Instant.parse("2026-10-25T07:00:00Z"));
        assertThat(new QuietHours(12, 13).endAfter(Instant.parse("2026-06-01T10:30:00Z"), berlin))
                .contains(Instant.parse("2026-06-01T11:00:00Z"));
        assertThat(new QuietHours(0, 0).endAfter(Instant.parse("2026-06-01T22:30:00Z"), berlin))
                .isEmpty();
    }

    private static String shown(Change change) {
        return change.pieces().stream()
                .map(piece -> switch (piece.fate()) {
                    case STAYED -> piece.text();
                    case GONE -> "{-" + piece.text() + "}";
                    case NEW -> "{+" + piece.text() + "}";
                })
                .collect(Collectors.joining());
    }

    private static String without(Change change, Fate fate) {
        return change.pieces().stream()
                .filter(piece -> piece.fate() != fate)
                .map(Change.Piece::text)
                .collect(Collectors.joining());
    }

    private static final String LETTERS = "射压从涨到堵料嘴温度 abc 12。，\n\n.!？🙂é";

    private static String text(Random random, int most) {
        StringBuilder text = new StringBuilder();
        int[] points = LETTERS.codePoints().toArray();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
        }
        return text.toString();
    }

    private static String changed(String text, Random random) {
        int[] points = text.codePoints().toArray();
        StringBuilder changed = new StringBuilder();
        for (int point : points) {
            int fate = random.nextInt(12);
            if (fate == 0) {
                changed.append("新");
            } else if (fate > 1) {
                changed.appendCodePoint(point);
            }
        }
        return changed.toString();
    }
}
