package cn.hubei.trade.qualification;

import cn.hubei.trade.platform.Recorded;
import java.util.Objects;

/** A filing was submitted, approved, returned or revoked. */
record FilingEvent(String action, long filingId, long organizationId, String detail) implements Recorded {

    static FilingEvent of(String action, Filing filing) {
        var name = filing.profile().name() + " 第 " + filing.number() + " 版";
        var reason = Objects.requireNonNullElse(filing.reason(), "");
        return new FilingEvent(
                "filing." + action,
                filing.id(),
                filing.organizationId(),
                reason.isEmpty() ? name : name + "：" + reason);
    }

    @Override
    public String subject() {
        return "filing";
    }

    @Override
    public String subjectId() {
        return String.valueOf(filingId);
    }
}
