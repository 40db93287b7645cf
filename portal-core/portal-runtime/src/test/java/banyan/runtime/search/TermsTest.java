package banyan.runtime.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "冷却塔, '冷却' & '却塔'",
                "水垢, '水垢'",
                "塔, '塔':*",
                "水垢 chiller, '水垢' & 'chiller':*",
                "Questions, 'question':*",
                "class, 'class':*",
                "ab, 'ab'",
                "A3纸, 'a3' & '纸':*",
                "ＡＢＣ, 'abc':*",
                "o'neil, 'o' & 'neil':*"
            })
    void becomeAQuery(String words, String query) {
        assertThat(Terms.of(words).query()).isEqualTo(query);
    }

    @Test
    void whatIsNoWordIsNothing() {
        assertThat(Terms.of(" ，。?! \u0000 \ud83d").isEmpty()).isTrue();
    }

    @Test
    void onlyLongRunsMustBeAskedInTheText() {
        assertThat(Terms.of("水垢 冷却塔 chiller").phrases()).containsExactly("冷却塔");
    }

    @Test
    void manyWordsAreEight() {
        assertThat(Terms.of("a b c d e f g h i j k").runs()).hasSize(8);
    }

    @Test
    void theLastCharacterOfARunStandsAlone() {
        assertThat(Bigrams.of("水垢。酸洗 A3")).containsExactly("水垢", "垢", "酸洗", "洗", "a3");
    }

    @Test
    void whatWasLookedForIsMarkedInEscapedText() {
        Highlights marks = new Highlights(Terms.of("水垢 pump"));
        assertThat(marks.whole("<b>水垢</b> & Pumps"))
                .isEqualTo("&lt;b&gt;<mark>水垢</mark>&lt;/b&gt; &amp; <mark>Pump</mark>s");
        assertThat(marks.whole("sump")).isEqualTo("sump");
    }

    @Test
    void anExcerptStandsAroundTheFirstFind() {
        String text = "甲".repeat(300) + "水垢" + "乙".repeat(300);
        String excerpt = new Highlights(Terms.of("水垢")).excerpt(text);
        assertThat(excerpt)
                .startsWith("… 甲")
                .contains("<mark>水垢</mark>")
                .endsWith("乙 …")
                .hasSizeLessThan(220);
    }

    @Test
    void anExcerptNeverCutsACharacterInTwo() {
        String text = "😀".repeat(200);
        for (String word : new String[] {"x", "y"}) {
            String excerpt = new Highlights(Terms.of(word)).excerpt("a" + text);
            assertThat(excerpt.codePoints().filter(c -> Character.getType(c) == Character.SURROGATE))
                    .isEmpty();
        }
    }

    @Test
    void likenessGrowsWithWhatIsShared() {
        java.util.Set<String> asked = java.util.Set.of("冷却", "却塔", "水垢");
        int same = Likeness.likeness(asked, "冷却塔水垢", word -> 1);
        int half = Likeness.likeness(asked, "冷却塔漏水", word -> 1);
        int other = Likeness.likeness(asked, "模具排气", word -> 1);
        assertThat(same).isGreaterThan(half);
        assertThat(half).isGreaterThan(other);
        assertThat(other).isZero();
    }
}
