package cn.hubei.trade.account;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** What happened to a proposal: who asked and who decided stand in each. */
public sealed interface ProposalEvent extends Recorded {

    ProposalReference proposal();

    @Action("proposal.asked")
    record Asked(ProposalReference proposal) implements ProposalEvent {}

    @Action("proposal.confirmed")
    record Confirmed(ProposalReference proposal) implements ProposalEvent {}

    @Action("proposal.refused")
    record Refused(ProposalReference proposal) implements ProposalEvent {}

    @Action("proposal.withdrawn")
    record Withdrawn(ProposalReference proposal) implements ProposalEvent {}

    /** The asker has its half, and what was asked for is done. */
    @Action("proposal.collected")
    record Collected(ProposalReference proposal) implements ProposalEvent {}

    @Override
    default String subject() {
        return "proposal";
    }

    @Override
    default String subjectId() {
        return String.valueOf(proposal().id());
    }

    @Override
    default String detail() {
        return proposal().detail();
    }
}
