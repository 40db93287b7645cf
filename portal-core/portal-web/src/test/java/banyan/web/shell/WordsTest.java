package banyan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words english = Words.in(Locale.ENGLISH);
    private final Words chinese = Words.in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void bothLanguagesSayTheSame() {
        assertThat(chinese.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void everySentenceTakesItsValues() {
        for (String key : english.keySet()) {
            assertThat(english.say(key, 2, 3)).as(key).doesNotContain("{");
            assertThat(chinese.say(key, 2, 3)).as(key).doesNotContain("{");
        }
    }

    @Test
    void oneIsNotTwo() {
        assertThat(english.say("shell.notices", 0)).isEqualTo("No unread notices");
        assertThat(english.say("shell.notices", 1)).isEqualTo("Notices, 1 unread");
        assertThat(english.say("shell.notices", 2)).isEqualTo("Notices, 2 unread");
        assertThat(chinese.say("shell.notices", 4)).isEqualTo("通知，4 条未读");
    }

    @Test
    void chineseOfAnyCountryIsSimplifiedAndOthersReadEnglish() {
        assertThat(Words.in(Locale.TRADITIONAL_CHINESE)).isSameAs(chinese);
        assertThat(Words.in(Locale.FRENCH)).isSameAs(english);
    }
}
