package cn.hubei.trade.account.confirmation;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.ProposalEvent;
import cn.hubei.trade.account.ProposalReference;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second operator confirms or refuses; the asker collects what was confirmed. */
@Service
public class Confirming {

    private final Proposals proposals;
    private final ProposalRows rows;
    private final CarryingOut carryingOut;
    private final HandingOut handingOut;
    private final ApplicationEventPublisher events;

    Confirming(
            Proposals proposals,
            ProposalRows rows,
            CarryingOut carryingOut,
            HandingOut handingOut,
            ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.rows = rows;
        this.carryingOut = carryingOut;
        this.handingOut = handingOut;
        this.events = events;
    }

    /** @return the confirmer's half, where a secret is handed out: then nothing is done until the asker has its own */
    @Transactional
    public Optional<String> confirm(long id, CurrentUser by) {
        var proposal = demandDecidable(id, by);
        var half = Halves.second(proposal.kind());
        settled(id, proposals.confirm(id, by, half.orElse(null)));
        carryingOut.demandPossible(proposal);
        events.publishEvent(new ProposalEvent.Confirmed(ProposalReference.of(rows.one(id))));
        if (half.isEmpty()) {
            carryingOut.carryOut(proposal, by);
        }
        return half;
    }

    @Transactional
    public void refuse(long id, String reason, CurrentUser by) {
        demandDecidable(id, by);
        settled(id, proposals.refuse(id, by, reason));
        events.publishEvent(new ProposalEvent.Refused(ProposalReference.of(rows.one(id))));
    }

    /** @return the asker's half, shown once; with the confirmer's it is what the account now opens by */
    @Transactional
    public String collect(long id, CurrentUser by) {
        var proposal = rows.one(id);
        if (!proposal.isAskedBy(by)) {
            throw new RuleViolation("", "只有申请人可以领取前半段");
        }
        var second = proposals.takeShare(id, by).orElseThrow(() -> uncollectable(rows.one(id)));
        carryingOut.demandPossible(proposal);
        var first = Halves.first(proposal.kind());
        events.publishEvent(new ProposalEvent.Collected(ProposalReference.of(rows.one(id))));
        handingOut.handOut(proposal, first + second, by);
        return first;
    }

    private Proposal demandDecidable(long id, CurrentUser by) {
        var proposal = rows.one(id);
        proposal.demandWaiting();
        proposal.demandAnother(by);
        return proposal;
    }

    /** Whoever was a moment later is told who was first. */
    private void settled(long id, boolean settled) {
        if (!settled) {
            rows.one(id).demandWaiting();
            throw new Conflict();
        }
    }

    private static RuleViolation uncollectable(Proposal proposal) {
        return new RuleViolation(
                "",
                switch (proposal.state()) {
                    case WAITING -> "该申请尚未确认，不能领取";
                    case CONFIRMED -> "前半段已经领取过，只显示一次；没有记下的，请重新提出申请";
                    case EXPIRED -> "该申请已过期，没有执行；仍需办理的，请重新提出申请";
                    case REFUSED, WITHDRAWN -> "该申请没有通过，不能领取";
                });
    }
}
