package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.text.Alike;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;

/** A department's word for one company (manual 3.1.2); its state follows from what happened to it and the clock. */
class AuthorizationCode {

    /** Whom the code vouches for. */
    record Company(String name, String creditCode, String serviceArea) {}

    @Id
    private @Nullable Long id;

    private String code;
    private String companyName;
    private String creditCode;
    private String serviceArea;
    private String departmentCode;
    private boolean checkCharacterOverridden;
    private Instant issuedAt;
    private long issuedBy;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Long revokedBy;
    private @Nullable Instant redeemedAt;
    private @Nullable Long redeemedBy;
    private UUID formKey;

    @Version
    private @Nullable Long version;

    @PersistenceCreator
    @SuppressWarnings("NullAway.Init")
    private AuthorizationCode() {}

    private AuthorizationCode(String code, Company company, Issue issue) {
        this.code = code;
        this.companyName = company.name();
        this.creditCode = company.creditCode();
        this.serviceArea = company.serviceArea();
        this.departmentCode = issue.departmentCode();
        this.checkCharacterOverridden = issue.checkCharacterOverridden();
        this.issuedAt = issue.at();
        this.issuedBy = issue.officer();
        this.expiresAt = issue.at().plus(issue.life());
        this.formKey = issue.formKey();
    }

    /** Who issues it, when, for how long, and whether against the credit code's check character. */
    record Issue(
            long officer,
            String departmentCode,
            Instant at,
            Duration life,
            boolean checkCharacterOverridden,
            UUID formKey) {}

    static AuthorizationCode issue(String code, Company company, Issue issue) {
        return new AuthorizationCode(code, company, issue);
    }

    void revoke(long officer, Instant now) {
        if (state(now) != AuthorizationCodeState.UNUSED && state(now) != AuthorizationCodeState.EXPIRED) {
            throw new Conflict();
        }
        revokedAt = now;
        revokedBy = officer;
    }

    AuthorizationCodeState state(Instant now) {
        if (redeemedAt != null) {
            return AuthorizationCodeState.REDEEMED;
        }
        if (revokedAt != null) {
            return AuthorizationCodeState.REVOKED;
        }
        return expiresAt.isAfter(now) ? AuthorizationCodeState.UNUSED : AuthorizationCodeState.EXPIRED;
    }

    /** Refuses what it was not issued for. Whom it was issued to is not told to somebody who only guesses. */
    void demandRedeemable(Redemption redemption, Instant now) {
        switch (state(now)) {
            case REDEEMED -> throw new RuleViolation("authorizationCode", "该授权码已被使用，每个授权码只能注册一次；请联系商务主管部门重新发放");
            case REVOKED -> throw new RuleViolation("authorizationCode", "该授权码已作废，请联系商务主管部门重新发放");
            case EXPIRED -> throw new RuleViolation("authorizationCode", "该授权码已过期，请联系商务主管部门重新发放");
            case UNUSED -> demandFits(redemption);
        }
    }

    private void demandFits(Redemption redemption) {
        if (!creditCode.equals(redemption.creditCode())) {
            throw new RuleViolation("authorizationCode", "该授权码不是发给此统一社会信用代码的，请核对授权码和统一社会信用代码");
        }
        if (!Alike.same(companyName, redemption.companyName())) {
            throw new RuleViolation("name", "公司名称与申领授权码时不一致，请填写与授权码一致的公司名称");
        }
        if (!serviceArea.equals(redemption.serviceArea())) {
            throw new RuleViolation("serviceArea", "服务区域与授权码不一致，请选择申领授权码时的服务区域");
        }
    }

    long id() {
        return Objects.requireNonNull(id, "Not saved yet");
    }

    String code() {
        return code;
    }

    String companyName() {
        return companyName;
    }

    Company company() {
        return new Company(companyName, creditCode, serviceArea);
    }

    boolean checkCharacterOverridden() {
        return checkCharacterOverridden;
    }
}
