package banyan.runtime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import banyan.api.usecase.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final LoginName WANG = new LoginName("wang.fang");

    @ParameterizedTest
    @CsvSource({
        "short, PasswordLength",
        "aaaaaaaaaaaaaaa, PasswordRepeats",
        "abababababab, PasswordRepeats",
        "password123!, PasswordEasy",
        "Qwertyuiop2026, PasswordEasy",
        "1234567890, PasswordEasy",
        "abcdefghijkl, PasswordEasy",
        "9876543210, PasswordEasy",
        "my-WANG.fang-99, PasswordEasy"
    })
    void refusesWhatIsEasyToGuess(String password, String code) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PasswordPolicy.check(password, WANG));
        assertThat(refusal.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nine lives of a cat", "榕树下的每周一轮议事很好", "Tr0ub4dor&3x", "correct horse battery"})
    void takesWhatOnlyOnePersonWouldWrite(String password) {
        assertThatCode(() -> PasswordPolicy.check(password, WANG)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 201})
    void countsCharactersNotBytes(int length) {
        String password = "榕树气根独木成林盘古".repeat(21).substring(0, length);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> PasswordPolicy.check(password, WANG));
        assertThat(refusal.code()).isEqualTo("PasswordLength");
    }
}
