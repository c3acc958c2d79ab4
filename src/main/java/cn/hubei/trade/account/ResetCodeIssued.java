package cn.hubei.trade.account;

import java.time.Instant;

/**
 * A one-time code was made for somebody who has forgotten the password, and is to go out.
 *
 * @param target the mailbox or the mobile
 */
public record ResetCodeIssued(long accountId, Way way, String target, String code, Instant expiresAt) {

    /** How a code comes to who asked for it. */
    public enum Way {
        MAIL("邮件", "邮箱"),
        SMS("短信", "手机");

        private final String label;
        private final String place;

        Way(String label, String place) {
            this.label = label;
            this.place = place;
        }

        public String label() {
            return label;
        }

        /** Where it arrives. */
        public String place() {
            return place;
        }
    }

    /** Logs and event stores must not hold the code. */
    @Override
    public String toString() {
        return "ResetCodeIssued[accountId=" + accountId + ", way=" + way + ", expiresAt=" + expiresAt + "]";
    }
}
