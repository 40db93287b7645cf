package banyan.runtime.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class PasswordHashesTest {

    private final PasswordHashes hashes = new PasswordHashes();

    @Test
    void aPasswordMatchesItsOwnHashOnly() {
        String hash = hashes.of("榕树下的每周一轮");
        assertThat(hash).startsWith("$argon2id$v=19$m=12288,t=3,p=1$");
        assertThat(hashes.matches("榕树下的每周一轮", hash)).isTrue();
        assertThat(hashes.matches("榕树下的每周二轮", hash)).isFalse();
        assertThat(hashes.isOutdated(hash)).isFalse();
    }

    @Test
    void theSamePasswordHasAnotherHashEachTime() {
        assertThat(hashes.of("correct horse battery")).isNotEqualTo(hashes.of("correct horse battery"));
    }

    @Test
    void nobodyIsComparedWithoutAnError() {
        assertThatCode(() -> hashes.matchesNobody("correct horse battery")).doesNotThrowAnyException();
    }

    @Test
    void hashesOfOtherCostsAreOutdated() {
        assertThat(hashes.isOutdated("$argon2id$v=19$m=4096,t=1,p=1$c2FsdHNhbHQ$aGFzaA"))
                .isTrue();
    }
}
