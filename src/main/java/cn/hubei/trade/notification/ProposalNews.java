package cn.hubei.trade.notification;

import cn.hubei.trade.account.ProposalEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells who may confirm what waits, its asker what came of it, and whose account it is about that somebody asked. */
@Component
class ProposalNews {

    private final TellingNews telling;

    ProposalNews(TellingNews telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(ProposalEvent.Asked event) {
        var proposal = event.proposal();
        telling.tellSecurityOperators(
                proposal.askedBy(),
                proposal.accountId(),
                news(event, "待您确认：", "请向申请人和账户本人核实后确认或拒绝。" + proposal.detail() + "。"));
        if (proposal.accountId() != null) {
            telling.tellAccount(
                    proposal.accountId(),
                    new News(
                            "proposal.asked-about:" + proposal.id(),
                            "有人申请对您的账户操作：" + proposal.what(),
                            proposal.detail() + "。如非您本人要求，请立即告知其他运营人员不予确认。",
                            "/account"));
        }
    }

    @ApplicationModuleListener
    void on(ProposalEvent.Confirmed event) {
        telling.tellAccount(
                event.proposal().askedBy(), news(event, "已确认：", "您申请的操作已确认。需要领取的，请在 24 小时内领取。" + event.detail() + "。"));
    }

    @ApplicationModuleListener
    void on(ProposalEvent.Refused event) {
        telling.tellAccount(event.proposal().askedBy(), news(event, "已拒绝：", "您申请的操作已拒绝，没有执行。" + event.detail()));
    }

    private static News news(ProposalEvent event, String beginning, String body) {
        var proposal = event.proposal();
        return new News(
                event.action() + ":" + proposal.id(),
                beginning + proposal.what(),
                body,
                "/console/operators/proposals/" + proposal.id());
    }
}
