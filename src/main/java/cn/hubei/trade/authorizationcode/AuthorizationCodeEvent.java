package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;

/** What happened to a code. The trail names the company, never the code: it is a secret until it is used. */
sealed interface AuthorizationCodeEvent extends Recorded {

    long codeId();

    String company();

    /** @param confirmed whether the credit code does not check and the officer confirmed it */
    @Action("authorization-code.issued")
    record Issued(long codeId, String company, boolean confirmed) implements AuthorizationCodeEvent {

        @Override
        public String detail() {
            return confirmed ? company + "；信用代码校验位不符，经办人确认后发放" : company;
        }
    }

    @Action("authorization-code.revoked")
    record Revoked(long codeId, String company) implements AuthorizationCodeEvent {}

    @Override
    default String subject() {
        return "authorization-code";
    }

    @Override
    default String subjectId() {
        return String.valueOf(codeId());
    }

    @Override
    default String detail() {
        return company();
    }
}
