package banyan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T04:00:00Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static Moments in(Locale locale) {
        return new Moments(new Look("light", "normal", locale, SHANGHAI), Words.in(locale), NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T03:59:30Z, just now, 刚刚",
        "2026-11-22T03:48:00Z, 12 min ago, 12 分钟前",
        "2026-11-22T07:00:00Z, in 3 h, 3 小时后",
        "2026-11-21T03:00:00Z, yesterday, 昨天",
        "2026-11-23T05:00:00Z, tomorrow, 明天",
        "2026-11-18T03:00:00Z, 4 days ago, 4 天前",
        "2026-10-13T03:00:00Z, 13 Oct, 10 月 13 日",
        "2025-10-13T03:00:00Z, 13 Oct 2025, 2025 年 10 月 13 日"
    })
    void aPersonSaysWhen(Instant then, String english, String chinese) {
        assertThat(in(Locale.ENGLISH).relative(then)).isEqualTo(english);
        assertThat(in(Locale.SIMPLIFIED_CHINESE).relative(then)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T20:30:00Z, '1 Jan 2027, 04:30 Asia/Shanghai'"})
    void theExactTimeIsThatOfTheViewersZone(Instant then, String exact) {
        assertThat(in(Locale.ENGLISH).exact(then)).isEqualTo(exact);
        assertThat(in(Locale.ENGLISH).day(LocalDate.of(2026, 3, 1))).isEqualTo("1 Mar");
    }
}
