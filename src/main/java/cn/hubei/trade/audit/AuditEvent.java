package cn.hubei.trade.audit;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** What was done to the trail itself. */
sealed interface AuditEvent extends Recorded {

    @Action("audit.verified")
    record Verified(long lines, int findings) implements AuditEvent {

        static Verified of(Verification result) {
            return new Verified(result.sealed(), result.findings().size());
        }

        @Override
        public String subjectId() {
            return "-";
        }

        @Override
        public String detail() {
            return "共 " + lines + " 行，" + (findings == 0 ? "校验通过" : "发现 " + findings + " 处异常");
        }
    }

    @Action(Erased.ACTION)
    record Erased(long entry) implements AuditEvent {

        static final String ACTION = "personal.erased";

        @Override
        public String subjectId() {
            return String.valueOf(entry);
        }

        @Override
        public String detail() {
            return "变更前后的个人信息已清除";
        }
    }

    @Override
    default String subject() {
        return "audit";
    }
}
