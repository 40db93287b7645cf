package banyan.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1923.07 | CNY | zh-CN | ¥1,923.07",
                "-5 | CNY | zh-CN | −¥5.00",
                "1923.07 | CNY | en | CN¥1,923.07",
                "12000 | JPY | en | ¥12,000",
                "1200 | POINTS | en | 1,200 points",
                "1200 | POINTS | zh-CN | 1,200 积分"
            })
    void isShownAsPeopleReadIt(String amount, String unit, String language, String shown) {
        assertThat(Money.of(amount, new Unit(unit)).shown(Locale.forLanguageTag(language)))
                .isEqualTo(shown);
    }
}
