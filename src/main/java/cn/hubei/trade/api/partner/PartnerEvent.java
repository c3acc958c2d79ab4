package cn.hubei.trade.api.partner;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Recorded;
import java.util.List;

/** What happened to a 接口用户. */
sealed interface PartnerEvent extends Recorded {

    long partnerId();

    String name();

    /** @param confirmed whether the credit code does not check and the operator confirmed it */
    @Action("partner.added")
    record Added(long partnerId, String name, boolean confirmed) implements PartnerEvent {

        @Override
        public String detail() {
            return confirmed ? name + "；信用代码校验位不符，经办人确认后保存" : name;
        }
    }

    @Action("partner.edited")
    record Edited(long partnerId, String name, List<Change> changes) implements PartnerEvent {}

    @Action("partner.disabled")
    record Disabled(long partnerId, String name) implements PartnerEvent {}

    @Action("partner.enabled")
    record Enabled(long partnerId, String name) implements PartnerEvent {}

    @Override
    default String subject() {
        return "partner";
    }

    @Override
    default String subjectId() {
        return String.valueOf(partnerId());
    }

    @Override
    default String detail() {
        return name();
    }
}
