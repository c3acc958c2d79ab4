package cn.hubei.trade.audit;

import cn.hubei.trade.platform.Recorded;

/** Somebody verified the trail, or erased personal values from it. */
record AuditEvent(String action, String subjectId, String detail) implements Recorded {

    static final String ERASED = "personal.erased";

    static AuditEvent verified(Verification result) {
        var outcome = result.isIntact() ? "校验通过" : "发现 " + result.findings().size() + " 处异常";
        return new AuditEvent("audit.verified", "-", "共 " + result.sealed() + " 行，" + outcome);
    }

    static AuditEvent erased(long entry) {
        return new AuditEvent(ERASED, String.valueOf(entry), "变更前后的个人信息已清除");
    }

    @Override
    public String subject() {
        return "audit";
    }
}
