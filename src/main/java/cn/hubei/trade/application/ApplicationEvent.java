package cn.hubei.trade.application;

import cn.hubei.trade.offering.Kind;
import cn.hubei.trade.platform.Change;
import cn.hubei.trade.platform.Differences;
import cn.hubei.trade.platform.Recorded;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application was submitted, decided, withdrawn or evaluated.
 *
 * @param reason why it was refused; empty where it was not
 * @param version of the application after it; an event is told by its action, its application and this
 */
public record ApplicationEvent(
        String action,
        long applicationId,
        String number,
        Kind kind,
        long offeringId,
        long providerId,
        long enterpriseId,
        String reason,
        List<Change> changes,
        long version)
        implements Recorded {
    private static final Set<String> ACTIONS = Set.of(
            "application.submitted",
            "application.submitted-again",
            "application.withdrawn",
            "application.approved",
            "application.refused",
            "application.evaluated");

    public ApplicationEvent {
        Recorded.demand(action, ACTIONS);
    }

    /** @param before null where it is new */
    static ApplicationEvent of(String action, @Nullable ApplicationState before, OfferingApplication application) {
        return new ApplicationEvent(
                "application." + action,
                application.id(),
                application.number(),
                application.kind(),
                application.offeringId(),
                application.providerId(),
                application.enterpriseId(),
                application.lastReason(),
                new Differences()
                        .add(
                                "申请进度",
                                before == null ? null : before.label(),
                                application.state().label())
                        .list(),
                application.version());
    }

    @Override
    public String subject() {
        return "application";
    }

    @Override
    public String subjectId() {
        return String.valueOf(applicationId);
    }

    @Override
    public String detail() {
        return reason.isEmpty() ? number : number + "：" + reason;
    }
}
