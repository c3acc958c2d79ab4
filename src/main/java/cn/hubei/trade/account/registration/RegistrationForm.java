package cn.hubei.trade.account.registration;

import cn.hubei.trade.account.registration.Registering.Applicant;
import cn.hubei.trade.organization.CompanyChecks;
import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.reference.CreditCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the registration's last page asks besides the company's facts. */
record RegistrationForm(
        @Typed(Typed.Way.CODE) @Nullable String creditCode,
        @Nullable String codeConfirmed,
        @Nullable String businessType,
        @Typed(Typed.Way.CODE) @Nullable String authorizationCode,
        @Nullable String serviceArea,
        @Typed(Typed.Way.CODE) @Nullable String captcha,
        @Nullable String captchaId) {

    static RegistrationForm empty() {
        return new RegistrationForm("", "", "", "", "", "", "");
    }

    RegistrationForm withoutCaptcha() {
        return new RegistrationForm(creditCode, codeConfirmed, businessType, authorizationCode, serviceArea, "", "");
    }

    Optional<Organization.Kind> kind() {
        return Arrays.stream(Organization.Kind.values())
                .filter(kind -> kind.name().equals(businessType))
                .findFirst();
    }

    void check(Errors errors, CompanyChecks.Options options) {
        if (kind().isEmpty()) {
            errors.rejectValue("businessType", "kind", "请选择业务类型");
        }
        if (!CreditCode.wellFormed(normalCreditCode())) {
            errors.rejectValue("creditCode", "form", "统一社会信用代码为 18 位数字或大写字母（不含 I、O、S、V、Z），请对照营业执照填写");
        } else if (isProvider()) {
            checkProvider(errors, options);
        } else if (doubtfulCode() != null && !normalCreditCode().equals(codeConfirmed)) {
            errors.rejectValue("creditCode", "check", CreditCode.doubt(normalCreditCode(), "注册"));
        }
    }

    /** An enterprise's code that does not check: nobody vouches for it, so who registers confirms it. */
    @Nullable
    String doubtfulCode() {
        return !isProvider() && CreditCode.doubtful(normalCreditCode()) ? normalCreditCode() : null;
    }

    private void checkProvider(Errors errors, CompanyChecks.Options options) {
        if (normalAuthorizationCode().isEmpty()) {
            errors.rejectValue("authorizationCode", "blank", "请填写商务主管部门发放的授权码");
        }
        if (options.serviceAreas().stream().noneMatch(area -> area.code().equals(serviceArea))) {
            errors.rejectValue("serviceArea", "blank", "请选择服务区域");
        }
    }

    /** Of a form without errors. */
    Applicant applicant(CompanyProfile company) {
        return new Applicant(
                kind().orElseThrow(),
                normalCreditCode(),
                company,
                isProvider() ? normalAuthorizationCode() : null,
                isProvider() ? serviceArea : null);
    }

    private boolean isProvider() {
        return kind().equals(Optional.of(Organization.Kind.PROVIDER));
    }

    private String normalCreditCode() {
        return creditCode == null ? "" : creditCode.toUpperCase(Locale.ROOT);
    }

    private String normalAuthorizationCode() {
        return authorizationCode == null ? "" : authorizationCode.toUpperCase(Locale.ROOT);
    }
}
