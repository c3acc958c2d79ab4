package cn.hubei.trade.qualification;

import cn.hubei.trade.platform.Change;
import cn.hubei.trade.platform.Recorded;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A filing was edited, discarded, submitted, approved, returned or revoked.
 *
 * @param department that it was filed with
 * @param version of the filing after it; an event is told by its action, its filing and this
 */
public record FilingEvent(
        String action,
        long filingId,
        long organizationId,
        String department,
        String detail,
        String reason,
        List<Change> changes,
        long version)
        implements Recorded {
    private static final Set<String> ACTIONS = Set.of(
            "filing.edited",
            "filing.discarded",
            "filing.submitted",
            "filing.approved",
            "filing.returned",
            "filing.revoked");

    public FilingEvent {
        Recorded.demand(action, ACTIONS);
    }

    static FilingEvent of(String action, Filing filing, List<Change> changes) {
        var name = filing.profile().name() + " 第 " + filing.number() + " 版";
        var reason = Objects.requireNonNullElse(filing.reason(), "");
        return new FilingEvent(
                "filing." + action,
                filing.id(),
                filing.organizationId(),
                filing.profile().departmentCode(),
                reason.isEmpty() ? name : name + "：" + reason,
                reason,
                changes,
                filing.version());
    }

    FilingEvent with(String remark) {
        return new FilingEvent(
                action, filingId, organizationId, department, detail + "；" + remark, reason, changes, version);
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
