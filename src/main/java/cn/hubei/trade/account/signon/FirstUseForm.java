package cn.hubei.trade.account.signon;

import cn.hubei.trade.account.registration.Registering.Applicant;
import cn.hubei.trade.organization.CompanyChecks;
import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.platform.text.Typed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What 「确认信息」 asks besides the company's facts. */
record FirstUseForm(
        @Nullable String businessType,
        @Typed(Typed.Way.CODE) @Nullable String authorizationCode,
        @Nullable String serviceArea) {

    static FirstUseForm empty() {
        return new FirstUseForm("ENTERPRISE", "", "");
    }

    void check(Errors errors, CompanyChecks.Options options) {
        if (kind().isEmpty()) {
            errors.rejectValue("businessType", "kind", "请选择业务类型");
        }
        if (isProvider()) {
            checkProvider(errors, options);
        }
    }

    private void checkProvider(Errors errors, CompanyChecks.Options options) {
        if (normalCode().isEmpty()) {
            errors.rejectValue("authorizationCode", "blank", "请填写商务主管部门发放的授权码");
        }
        if (options.serviceAreas().stream().noneMatch(area -> area.code().equals(serviceArea))) {
            errors.rejectValue("serviceArea", "blank", "请选择服务区域");
        }
    }

    /** Of a form without errors. */
    Applicant applicant(String creditCode, CompanyProfile company) {
        return new Applicant(
                kind().orElseThrow(),
                creditCode,
                company,
                isProvider() ? normalCode() : null,
                isProvider() ? serviceArea : null);
    }

    private Optional<Organization.Kind> kind() {
        return Arrays.stream(Organization.Kind.values())
                .filter(kind -> kind.name().equals(businessType))
                .findFirst();
    }

    private boolean isProvider() {
        return kind().equals(Optional.of(Organization.Kind.PROVIDER));
    }

    private String normalCode() {
        return authorizationCode == null ? "" : authorizationCode.toUpperCase(Locale.ROOT);
    }
}
