package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.reference.Departments;

/** The officer who acts; the account module, which depends on this one, says who it is. */
public record Officer(long accountId, String departmentCode) {

    String scope() {
        return Departments.scope(departmentCode);
    }
}
