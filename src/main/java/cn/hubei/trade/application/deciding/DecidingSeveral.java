package cn.hubei.trade.application.deciding;

import cn.hubei.trade.application.OfferingApplication;
import cn.hubei.trade.application.OfferingApplications;
import cn.hubei.trade.application.deciding.Deciding.DecisionOrder;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;

/** Decides one application, or several, each in a transaction of its own, so that one that fails stops no other. */
@Service
class DecidingSeveral {

    private final Deciding deciding;
    private final OfferingApplications applications;

    DecidingSeveral(Deciding deciding, OfferingApplications applications) {
        this.deciding = deciding;
        this.applications = applications;
    }

    List<Answer> decideAll(DecisionForm form, long provider, long account) {
        return form.chosen().stream()
                .map(one -> answer(form, new DecisionOrder(one.id(), one.version(), provider, account)))
                .toList();
    }

    /** The 服务编号 of what was decided. */
    String decide(DecisionForm form, DecisionOrder order) {
        return form.approves() ? deciding.approve(order) : deciding.refuse(order, form.why());
    }

    private Answer answer(DecisionForm form, DecisionOrder order) {
        try {
            return new Answer(decide(form, order), true, form.approves() ? "已通过" : "已退回，原因已告知企业");
        } catch (Conflict | ConcurrencyFailureException elsewhere) {
            return new Answer(number(order), false, "未处理：该记录已被他人处理，请刷新后重试");
        } catch (NotFound gone) {
            return new Answer("—", false, "未处理：没有这条申请");
        }
    }

    private String number(DecisionOrder order) {
        return applications
                .findByIdAndProviderId(order.application(), order.provider())
                .map(OfferingApplication::number)
                .orElse("—");
    }
}
