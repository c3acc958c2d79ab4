package cn.hubei.trade.account;

import cn.hubei.trade.platform.Recorded;

public record OrganizationRegistered(long organizationId, String name) implements Recorded {

    @Override
    public String action() {
        return "organization.registered";
    }

    @Override
    public String subject() {
        return "organization";
    }

    @Override
    public String subjectId() {
        return String.valueOf(organizationId);
    }

    @Override
    public String detail() {
        return name;
    }
}
