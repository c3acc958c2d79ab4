package cn.hubei.trade.notification;

import cn.hubei.trade.account.ProposalEvent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells who may confirm what waits, its asker what came of it, and whose account it is about that somebody asked. */
@Component
class ProposalNews {

    private final Telling telling;

    ProposalNews(Telling telling) {
        this.telling = telling;
    }

    @ApplicationModuleListener(
            condition = "{'proposal.asked', 'proposal.confirmed', 'proposal.refused'}.contains(#event.action())")
    void on(ProposalEvent event) {
        switch (event.action()) {
            case "proposal.asked" -> asked(event);
            case "proposal.confirmed" ->
                telling.tellAccount(
                        event.askedBy(), news(event, "已确认：", "您申请的操作已确认。需要领取的，请在 24 小时内领取。" + event.detail() + "。"));
            default -> telling.tellAccount(event.askedBy(), news(event, "已拒绝：", "您申请的操作已拒绝，没有执行。" + event.detail()));
        }
    }

    private void asked(ProposalEvent event) {
        telling.tellSecurityOperators(
                event.askedBy(), event.accountId(), news(event, "待您确认：", "请向申请人和账户本人核实后确认或拒绝。" + event.detail() + "。"));
        if (event.accountId() != null) {
            var key = "proposal.asked-about:" + event.proposalId();
            var body = event.detail() + "。如非您本人要求，请立即告知其他运营人员不予确认。";
            telling.tellAccount(event.accountId(), new News(key, "有人申请对您的账户操作：" + event.what(), body, "/account"));
        }
    }

    private static News news(ProposalEvent event, String beginning, String body) {
        return new News(
                event.action() + ":" + event.proposalId(),
                beginning + event.what(),
                body,
                "/console/operators/proposals/" + event.proposalId());
    }
}
