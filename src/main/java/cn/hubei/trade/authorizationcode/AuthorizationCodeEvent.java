package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.platform.Recorded;

/** A code was issued or revoked. The trail names the company, never the code: it is a secret until it is used. */
record AuthorizationCodeEvent(String action, long codeId, String detail) implements Recorded {

    static AuthorizationCodeEvent issued(AuthorizationCode code) {
        var detail = code.companyName() + (code.checkCharacterOverridden() ? "；信用代码校验位不符，经办人确认后发放" : "");
        return new AuthorizationCodeEvent("authorization-code.issued", code.id(), detail);
    }

    static AuthorizationCodeEvent revoked(AuthorizationCode code) {
        return new AuthorizationCodeEvent("authorization-code.revoked", code.id(), code.companyName());
    }

    @Override
    public String subject() {
        return "authorization-code";
    }

    @Override
    public String subjectId() {
        return String.valueOf(codeId);
    }
}
