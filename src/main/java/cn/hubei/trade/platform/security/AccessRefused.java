package cn.hubei.trade.platform.security;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** Somebody signed in asked for what is not theirs to do, or sent a form whose token was not valid. */
@Action("access.refused")
record AccessRefused(String detail) implements Recorded {

    static AccessRefused role() {
        return new AccessRefused("没有权限");
    }

    static AccessRefused token() {
        return new AccessRefused("表单令牌无效");
    }

    @Override
    public String subject() {
        return "request";
    }

    @Override
    public String subjectId() {
        return "-";
    }
}
