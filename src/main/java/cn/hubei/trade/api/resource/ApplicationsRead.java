package cn.hubei.trade.api.resource;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** A partner read applications, which are others' records: what it asked for, and how many it was given. */
@Action("application.read-by-partner")
record ApplicationsRead(long partnerId, String asked, int rows) implements Recorded {

    @Override
    public String subject() {
        return "partner";
    }

    @Override
    public String subjectId() {
        return String.valueOf(partnerId);
    }

    @Override
    public String detail() {
        return asked + "；" + rows + " 条";
    }
}
