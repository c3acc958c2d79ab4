package cn.hubei.trade.account;

import cn.hubei.trade.account.secondfactor.Totp;
import java.time.Instant;

/** The app that shows the codes of a secret. */
public final class Phone {

    private final String secret;

    public Phone(String secret) {
        this.secret = secret.replace(" ", "");
    }

    public String code() {
        return Totp.code(secret, Totp.step(Instant.now()));
    }

    /** The one after, which is accepted as well, for clocks may be a step apart. */
    public String nextCode() {
        return Totp.code(secret, Totp.step(Instant.now()) + 1);
    }
}
