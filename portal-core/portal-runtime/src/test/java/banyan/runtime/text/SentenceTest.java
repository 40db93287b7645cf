package banyan.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A sentence that was taken apart once says what MessageFormat says. */
class SentenceTest {

    private static final List<String> PATTERNS = List.of(
            "",
            "No place at all",
            "{0}",
            "{0} answers, {1} of them late",
            "{1} before {0}",
            "It''s {0}''s turn",
            "Don't quote {0}",
            "'{0}' is no place",
            "{0} 个回答，最后一个是 {1}",
            "{9}",
            "{0}{1}{0}");

    private static final List<Object[]> VALUES = List.of(
            new Object[] {},
            new Object[] {"Lin"},
            new Object[] {3, "林婉清"},
            new Object[] {0L, -7},
            new Object[] {999, 1_000},
            new Object[] {1_234_567L, 2.5},
            new Object[] {"{0}", "it's"},
            new Object[] {null, true});

    @Test
    void itSaysWhatMessageFormatSays() {
        for (Locale locale : Words.LANGUAGES) {
            for (String pattern : PATTERNS) {
                for (Object[] values : VALUES) {
                    for (int again = 0; again < 2; again++) {
                        assertThat(Sentence.of(pattern).say(locale, values))
                                .as("%s in %s", pattern, locale)
                                .isEqualTo(new MessageFormat(pattern, locale).format(values));
                    }
                }
            }
        }
    }

    @Test
    void whatALanguageDecidesIsLeftToMessageFormat() {
        for (String pattern : List.of("Week {0,number,#} of it", "{0,choice,0#none|1#one|1<{0} many}")) {
            for (int value : new int[] {0, 1, 7, 12_345}) {
                assertThat(Sentence.of(pattern).say(Locale.ENGLISH, value))
                        .isEqualTo(new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {value}));
            }
        }
    }

    @Test
    void aWordWithoutValuesKeepsItsApostrophe() {
        assertThat(Words.of(SentenceTest.class.getClassLoader(), "banyan/runtime/text/apostrophe")
                        .say(Locale.ENGLISH, "test.one"))
                .isEqualTo("don't");
    }
}
