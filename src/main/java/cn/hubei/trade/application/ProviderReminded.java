package cn.hubei.trade.application;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/**
 * A department reminded a provider of its overdue applications.
 *
 * @param overdue how many there were
 */
@Action("provider.reminded")
public record ProviderReminded(long reminderId, long providerId, long overdue) implements Recorded {

    @Override
    public String subject() {
        return "organization";
    }

    @Override
    public String subjectId() {
        return String.valueOf(providerId);
    }

    @Override
    public String detail() {
        return "超时未审批的申请 " + overdue + " 件";
    }
}
