package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an operator has asked for and another must confirm.
 *
 * @param accountId null where the account is yet to be opened, or where it is about none
 * @param accountVersion the account as it was when it was asked
 * @param detail what it would change, in words
 * @param askedBy whose account asked
 * @param asker its name
 * @param collectable whether it is confirmed and its asker has not yet had its half
 */
public record Proposal(
        long id,
        ProposalKind kind,
        @Nullable Long accountId,
        @Nullable Long accountVersion,
        @Nullable String loginName,
        @Nullable String displayName,
        @Nullable String mobile,
        @Nullable String email,
        String powers,
        @Nullable UUID formKey,
        String detail,
        ProposalState state,
        long askedBy,
        String asker,
        Instant askedAt,
        Instant expiresAt,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        boolean collectable) {

    /** Of whom it is, e.g. auditor（孙丽）. */
    public String whose() {
        return loginName == null ? "全平台" : loginName + "（" + displayName + "）";
    }

    public boolean isAskedBy(CurrentUser user) {
        return askedBy == user.accountId();
    }

    public boolean isAbout(CurrentUser user) {
        return Objects.equals(accountId, user.accountId());
    }

    public boolean waitsFor(CurrentUser user) {
        return state == ProposalState.WAITING && !isAskedBy(user) && !isAbout(user);
    }

    public boolean isCollectableBy(CurrentUser user) {
        return state == ProposalState.CONFIRMED && collectable && isAskedBy(user);
    }

    /** What this user may do with it. */
    public String nextStep(CurrentUser user) {
        return waitsFor(user) ? "办理" : isCollectableBy(user) ? "领取" : "查看";
    }

    /** 已确认, and whether anything is left to do. */
    public String stateLabel() {
        return state == ProposalState.CONFIRMED && collectable ? "已确认，待领取" : state.label();
    }

    Account.Person person() {
        return new Account.Person(Objects.requireNonNull(displayName), mobile, email);
    }

    Set<Power> wanted() {
        return Power.of(powers);
    }

    /** Its name, also of one that is yet to be opened. */
    String login() {
        return Objects.requireNonNull(loginName, "Of an account");
    }

    long version() {
        return Objects.requireNonNull(accountVersion, "Of an account that there is");
    }

    long account() {
        return Objects.requireNonNull(accountId, "Of an account that there is");
    }

    void demandWaiting() {
        var problem = switch (state) {
            case WAITING -> null;
            case CONFIRMED -> "该申请已由 " + decider + " 于 " + Moments.show(decidedAt) + " 确认，无需再办理";
            case REFUSED -> "该申请已由 " + decider + " 于 " + Moments.show(decidedAt) + " 拒绝，没有执行；仍需办理的，请重新提出申请";
            case EXPIRED -> "该申请已于 " + Moments.show(expiresAt) + " 过期，没有执行；仍需办理的，请重新提出申请";
            case WITHDRAWN -> "该申请已由申请人撤销，没有执行";
        };
        if (problem != null) {
            throw new RuleViolation("", problem);
        }
    }

    void demandAnother(CurrentUser by) {
        if (isAskedBy(by)) {
            throw new RuleViolation("", "不能确认或拒绝自己提出的申请，请由另一名有安全管理权限的人员办理；不再需要的，可以撤销");
        }
        if (isAbout(by)) {
            throw new RuleViolation("", "该申请办理的是您自己的账户，请由另一名有安全管理权限的人员确认");
        }
    }
}
