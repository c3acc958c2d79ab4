package cn.hubei.trade.qualification;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Recorded;
import java.util.List;

/** What happened to a filing. */
public sealed interface FilingEvent extends Recorded {

    FilingReference filing();

    @Action("filing.edited")
    record Edited(FilingReference filing, List<Change> changes) implements FilingEvent {}

    @Action("filing.discarded")
    record Discarded(FilingReference filing) implements FilingEvent {}

    @Action("filing.submitted")
    record Submitted(FilingReference filing) implements FilingEvent {}

    /** @param confirmed whether the credit code does not check and the officer confirmed it */
    @Action("filing.approved")
    record Approved(FilingReference filing, boolean confirmed) implements FilingEvent {

        @Override
        public String detail() {
            return confirmed ? filing.name() + "；信用代码校验位不符，审批人核对证照后确认" : filing.name();
        }
    }

    @Action("filing.refused")
    record Refused(FilingReference filing, String reason) implements FilingEvent {

        @Override
        public String detail() {
            return filing.name() + "：" + reason;
        }
    }

    @Action("filing.revoked")
    record Revoked(FilingReference filing, String reason) implements FilingEvent {

        @Override
        public String detail() {
            return filing.name() + "：" + reason;
        }
    }

    @Override
    default String subject() {
        return "filing";
    }

    @Override
    default String subjectId() {
        return String.valueOf(filing().id());
    }

    @Override
    default String detail() {
        return filing().name();
    }
}
