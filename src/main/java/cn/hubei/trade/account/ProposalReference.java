package cn.hubei.trade.account;

import cn.hubei.trade.account.confirmation.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its events name it.
 *
 * @param accountId whose account it is about; null where it is about none
 * @param what in words, e.g. 重置密码：auditor（孙丽）
 * @param detail besides, what it would change, who asked, and who decided
 */
public record ProposalReference(long id, @Nullable Long accountId, long askedBy, String what, String detail) {

    public static ProposalReference of(Proposal proposal) {
        var what = proposal.kind().label() + "：" + proposal.whose();
        var decided = proposal.decider() == null ? "" : "；办理人：" + proposal.decider();
        var reason = proposal.reason() == null ? "" : "；原因：" + proposal.reason();
        return new ProposalReference(
                proposal.id(),
                proposal.accountId(),
                proposal.askedBy(),
                what,
                what + "；" + proposal.detail() + "；申请人：" + proposal.asker() + decided + reason);
    }
}
