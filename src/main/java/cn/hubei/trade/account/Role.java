package cn.hubei.trade.account;

import cn.hubei.trade.organization.Organization;

/** What kind of user an account is; product roles, each with its name on the screen. */
public enum Role {
    PROVIDER("第三方服务商"),
    ENTERPRISE("外贸企业"),
    OFFICER("商务主管部门用户"),
    OPERATOR("平台运营方");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Of those who work for a company. */
    public static Role of(Organization.Kind kind) {
        return kind == Organization.Kind.PROVIDER ? PROVIDER : ENTERPRISE;
    }
}
