package cn.hubei.trade.api.deciding;

import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Text;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A decision as a program sends it.
 *
 * @param outcome APPROVED or REFUSED
 * @param reason why it is refused
 * @param version of the application as it was read
 */
record DecisionBody(
        @Nullable String outcome,
        @Nullable String reason,
        @Nullable Long version) {

    private static final String APPROVED = "APPROVED";
    private static final String REFUSED = "REFUSED";
    private static final int LONGEST_REASON = 500;

    boolean approves() {
        return APPROVED.equals(demandOutcome());
    }

    String demandOutcome() {
        if (!APPROVED.equals(outcome) && !REFUSED.equals(outcome)) {
            throw new RuleViolation("outcome", "审批结果须为 APPROVED 或 REFUSED");
        }
        return Objects.requireNonNull(outcome);
    }

    String demandReason() {
        var said = reason == null ? "" : Text.tidy(reason);
        if (said.isEmpty()) {
            throw new RuleViolation("reason", "请填写不通过原因，企业将据此修改后重新申请");
        }
        var tooLong = Text.tooLong("不通过原因", LONGEST_REASON, said);
        if (tooLong != null) {
            throw new RuleViolation("reason", tooLong);
        }
        return said;
    }

    long demandVersion() {
        if (version == null) {
            throw new RuleViolation("version", "请带回读取该申请时的 version，以免覆盖他人的处理");
        }
        return version;
    }
}
