package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Spends a code, in the transaction of the registration that it allows. */
@Service
public class Redeeming {

    private final JdbcClient db;
    private final AuthorizationCodes codes;
    private final Clock clock;

    Redeeming(JdbcClient db, AuthorizationCodes codes, Clock clock) {
        this.db = db;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * One conditional update, so that of two registrations racing for a code one wins.
     *
     * @throws RuleViolation at authorizationCode, name or serviceArea, whichever does not fit
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void redeem(Redemption redemption, long organizationId) {
        var now = clock.instant();
        demandRedeemable(redemption, now);
        var redeemed = db.sql("""
                        update authorization_code set redeemed_at = :now, redeemed_by = :by, version = version + 1
                        where code = :code and redeemed_at is null and revoked_at is null and expires_at > :now
                        """)
                .param("now", Moments.db(now))
                .param("by", organizationId)
                .param("code", redemption.code())
                .update();
        if (redeemed == 0) {
            demandRedeemable(redemption, now);
        }
    }

    private void demandRedeemable(Redemption redemption, Instant now) {
        codes.findByCode(redemption.code())
                .orElseThrow(() -> new RuleViolation("authorizationCode", "授权码不存在，请核对后重新输入；区分字母与数字，不含空格"))
                .demandRedeemable(redemption, now);
    }
}
