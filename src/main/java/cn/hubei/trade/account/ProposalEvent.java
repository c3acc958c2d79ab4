package cn.hubei.trade.account;

import cn.hubei.trade.platform.Recorded;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something was proposed, confirmed, refused, withdrawn or collected.
 *
 * @param accountId whose account it is about; null where it is about none
 * @param what in words, e.g. 重置密码：auditor（孙丽）
 */
public record ProposalEvent(
        String action, long proposalId, @Nullable Long accountId, long askedBy, String what, String detail)
        implements Recorded {
    private static final Set<String> ACTIONS = Set.of(
            "proposal.asked", "proposal.confirmed", "proposal.refused", "proposal.withdrawn", "proposal.collected");

    public ProposalEvent {
        Recorded.demand(action, ACTIONS);
    }

    /** @param proposal as it is now, so that who asked and who decided stand in the trail */
    static ProposalEvent of(String action, Proposal proposal) {
        var what = proposal.kind().label() + "：" + proposal.whose();
        var decided = proposal.decider() == null ? "" : "；办理人：" + proposal.decider();
        var reason = proposal.reason() == null ? "" : "；原因：" + proposal.reason();
        return new ProposalEvent(
                "proposal." + action,
                proposal.id(),
                proposal.accountId(),
                proposal.askedBy(),
                what,
                what + "；" + proposal.detail() + "；申请人：" + proposal.asker() + decided + reason);
    }

    @Override
    public String subject() {
        return "proposal";
    }

    @Override
    public String subjectId() {
        return String.valueOf(proposalId);
    }
}
