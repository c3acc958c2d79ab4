package cn.hubei.trade.organization;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import cn.hubei.trade.reference.CreditCode;

@Action("organization.registered")
public record OrganizationRegistered(long organizationId, String detail) implements Recorded {

    public static OrganizationRegistered of(Organization organization) {
        var name = organization.profile().name();
        var doubtful = CreditCode.doubtful(organization.creditCode());
        return new OrganizationRegistered(organization.id(), doubtful ? name + "；信用代码校验位不符，确认后注册" : name);
    }

    @Override
    public String subject() {
        return "organization";
    }

    @Override
    public String subjectId() {
        return String.valueOf(organizationId);
    }
}
