package cn.hubei.trade.account;

import java.time.Instant;

/** A one-time code was made for somebody who has forgotten the password, and is to be mailed. */
public record ResetCodeIssued(long accountId, String email, String code, Instant expiresAt) {

    /** Logs and event stores must not hold the code. */
    @Override
    public String toString() {
        return "ResetCodeIssued[accountId=" + accountId + ", expiresAt=" + expiresAt + "]";
    }
}
