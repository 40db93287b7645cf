package banyan.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardTest {
    @ParameterizedTest
    @CsvSource({
        "林婉清, 婉清",
        "周敏, 敏",
        "敏, 敏",
        "欧阳娜娜, 娜娜",
        "Maria Keller, MK",
        "maria, M",
        "Ana Lucia de Souza, AS",
        "𠮷野家, 野家",
        "'', ''",
        "'  ', ''",
        "'-', ''"
    })
    void initialsFollowTheScript(String name, String initials) {
        assertThat(Card.initialsOf(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource({"林婉清", "Maria Keller", "''"})
    void aNameAlwaysHasTheSameColour(String name) {
        assertThat(Card.colourOf(name)).isBetween(1, 5).isEqualTo(Card.of(name).colour());
    }
}
