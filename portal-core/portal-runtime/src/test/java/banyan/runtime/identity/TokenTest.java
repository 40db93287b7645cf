package banyan.runtime.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenTest {

    @Test
    void aFreshTokenIsPlausibleAndLikeNoOther() {
        Token token = Token.fresh(Token.SIGN_IN);
        assertThat(token.isPlausible()).isTrue();
        assertThat(token.isPersonal()).isFalse();
        assertThat(token).isNotEqualTo(Token.fresh(Token.SIGN_IN));
        assertThat(token.hash()).hasSize(32);
    }

    @Test
    void theTokenOfFormsTellsNothingOfTheTokenItself() {
        Token token = Token.fresh(Token.SIGN_IN);
        assertThat(token.csrf()).isEqualTo(new Token(token.value()).csrf()).doesNotContain(token.value());
        assertThat(token.csrf()).isNotEqualTo(Token.fresh(Token.SIGN_IN).csrf());
    }

    @Test
    void aTokenDoesNotShowItselfInALog() {
        Token token = Token.fresh(Token.PERSONAL);
        assertThat(String.valueOf(token)).doesNotContain(token.value());
    }

    @Test
    void otherTextsAreNotLookedUp() {
        assertThat(new Token("").isPlausible()).isFalse();
        assertThat(new Token("bs_short").isPlausible()).isFalse();
        assertThat(new Token("xx_" + "a".repeat(43)).isPlausible()).isFalse();
    }
}
