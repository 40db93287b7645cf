package banyan.web.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {
    enum Order {
        NEWEST
    }

    @Test
    void whatWasTypedBecomesWhatTheBeanTakes() throws Exception {
        assertThat(Conversion.to(int.class, " 3 ")).isEqualTo(3);
        assertThat(Conversion.to(Long.class, "3")).isEqualTo(3L);
        assertThat(Conversion.to(BigDecimal.class, "3.10")).isEqualTo(new BigDecimal("3.10"));
        assertThat(Conversion.to(boolean.class, "true")).isEqualTo(true);
        assertThat(Conversion.to(LocalDate.class, "2026-11-18")).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(Conversion.to(Order.class, "NEWEST")).isEqualTo(Order.NEWEST);
        assertThat(Conversion.to(String.class, " as typed ")).isEqualTo(" as typed ");
        assertThat(Conversion.to(Integer.class, "")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "int, abc, shell.field.number",
        "int, '', shell.field.number",
        "int, 3.5, shell.field.number",
        "int, 99999999999, shell.field.number",
        "java.time.LocalDate, 2026-13-01, shell.field.date",
        "banyan.web.tags.ConversionTest$Order, OLDEST, shell.field.choice"
    })
    void whatDoesNotFitIsRefusedWithItsSentence(String type, String typed, String key) throws Exception {
        Class<?> wanted = type.equals("int") ? int.class : Class.forName(type);
        assertThatThrownBy(() -> Conversion.to(wanted, typed))
                .isInstanceOfSatisfying(Conversion.Refused.class, refused -> assertThat(refused.key())
                        .isEqualTo(key));
    }
}
