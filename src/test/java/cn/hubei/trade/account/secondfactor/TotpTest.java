package cn.hubei.trade.account.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TotpTest {

    /** 12345678901234567890, as RFC 6238 has it in its appendix B. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void itsCodesAreThoseOfTheStandard() {
        assertThat(codeAt(59)).isEqualTo("287082");
        assertThat(codeAt(1_111_111_109L)).isEqualTo("081804");
        assertThat(codeAt(1_234_567_890L)).isEqualTo("005924");
        assertThat(codeAt(20_000_000_000L)).isEqualTo("353130");
    }

    @Test
    void clocksMayBeOneStepApartAndNoMore() {
        var now = Instant.ofEpochSecond(1_800_000_000L);
        var step = Totp.step(now);
        for (int apart = -1; apart <= 1; apart++) {
            assertThat(Totp.match(SECRET, Totp.code(SECRET, step + apart), now)).hasValue(step + apart);
        }
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step - 2), now)).isEmpty();
        assertThat(Totp.match(SECRET, Totp.code(SECRET, step + 2), now)).isEmpty();
        assertThat(Totp.match(SECRET, "", now)).isEmpty();
    }

    @Test
    void everySecretIsAnother() {
        assertThat(Totp.secret()).hasSize(32).matches("[A-Z2-7]+").isNotEqualTo(Totp.secret());
    }

    private static String codeAt(long second) {
        return Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)));
    }
}
