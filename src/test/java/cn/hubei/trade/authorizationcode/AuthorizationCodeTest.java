package cn.hubei.trade.authorizationcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuthorizationCodeTest {

    private static final Instant NOW = Instant.parse("2026-01-06T02:00:00Z");
    private static final Duration LIFE = Duration.ofDays(90);

    private final AuthorizationCode code = AuthorizationCode.issue(
            "YJEKJMN234",
            new AuthorizationCode.Company("华南科技", "202012030000000002", "gaoxin"),
            new AuthorizationCode.Issue(1, "420000", NOW, LIFE, true, UUID.randomUUID()));

    @Test
    void anIssuedCodeIsUnusedUntilItExpires() {
        assertThat(code.state(NOW)).isEqualTo(AuthorizationCodeState.UNUSED);
        assertThat(code.state(NOW.plus(LIFE).minusMillis(1))).isEqualTo(AuthorizationCodeState.UNUSED);
        assertThat(code.state(NOW.plus(LIFE))).isEqualTo(AuthorizationCodeState.EXPIRED);
    }

    @Test
    void aRevokedCodeStaysRevokedAndIsNotRevokedTwice() {
        code.revoke(1, NOW);
        assertThat(code.state(NOW.plus(LIFE))).isEqualTo(AuthorizationCodeState.REVOKED);
        assertThatThrownBy(() -> code.revoke(2, NOW)).isInstanceOf(Conflict.class);
    }

    @Test
    void whoGuessesIsNotToldWhomTheCodeIsFor() {
        var guess = new Redemption("YJEKJMN234", "别的公司", "91350100M000100Y43", "donghu");
        assertThatThrownBy(() -> code.demandRedeemable(guess, NOW))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("authorizationCode");
                    assertThat(refusal.sentence()).doesNotContain("华南科技");
                });
    }
}
