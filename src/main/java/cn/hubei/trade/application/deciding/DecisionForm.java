package cn.hubei.trade.application.deciding;

import cn.hubei.trade.application.ApplicationRound.RoundOutcome;
import cn.hubei.trade.platform.text.Longest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/**
 * A decision as it is typed.
 *
 * @param selected of several at once: which, each as id:version
 */
record DecisionForm(
        @Nullable String outcome,

        @Nullable @Longest(value = 500, label = "不通过原因") String reason,

        @Nullable List<String> selected) {

    /** An application as it stood on the list. */
    record Chosen(long id, long version) {}

    static DecisionForm empty() {
        return new DecisionForm("", "", List.of());
    }

    void check(Errors errors) {
        if (!approves() && !RoundOutcome.REFUSED.name().equals(outcome)) {
            errors.rejectValue("outcome", "blank", "请选择审批结果");
        } else if (!approves() && !StringUtils.hasText(reason)) {
            errors.rejectValue("reason", "blank", "请填写不通过原因，企业将据此修改后重新申请");
        }
    }

    boolean approves() {
        return RoundOutcome.APPROVED.name().equals(outcome);
    }

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    List<Chosen> chosen() {
        return Objects.requireNonNullElse(selected, List.<String>of()).stream()
                .filter(one -> one.matches("\\d{1,18}:\\d{1,18}"))
                .map(one -> one.split(":"))
                .map(parts -> new Chosen(Long.parseLong(parts[0]), Long.parseLong(parts[1])))
                .toList();
    }
}
