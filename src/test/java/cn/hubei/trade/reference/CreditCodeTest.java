package cn.hubei.trade.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** GB 32100-2015. */
class CreditCodeTest {

    @Test
    void aRealCodeChecks() {
        assertThat(CreditCode.valid("91350100M000100Y43")).isTrue();
    }

    @Test
    void theManualsOwnSampleDoesNotCheckAndTheExpectedCharacterIsKnown() {
        var sample = "202012030000000002";
        assertThat(CreditCode.wellFormed(sample)).isTrue();
        assertThat(CreditCode.valid(sample)).isFalse();
        assertThat(CreditCode.valid(sample.substring(0, 17) + CreditCode.expectedCheckCharacter(sample)))
                .isTrue();
    }

    @Test
    void oneWrongOrTwoSwappedCharactersAreFound() {
        assertThat(CreditCode.valid("91350100M000100Y44")).isFalse();
        assertThat(CreditCode.valid("91350100M001000Y43")).isFalse();
    }

    @Test
    void lettersThatTheStandardLeavesOutAreNotWellFormed() {
        for (var letter : "IOSVZ".split("")) {
            assertThat(CreditCode.wellFormed("9135010" + letter + "M00010Y431")).isFalse();
        }
        assertThat(CreditCode.wellFormed("91350100M000100Y4")).isFalse();
        assertThat(CreditCode.wellFormed(null)).isFalse();
    }
}
