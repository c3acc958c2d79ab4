package cn.hubei.trade.authorizationcode;

import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.reference.CreditCode;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An order for a code as it is typed. */
record AuthorizationCodeForm(
        @NotBlank(message = "请填写公司名称") @Longest(value = 100, label = "公司名称")
        String companyName,

        @Typed(Typed.Way.CODE) @Nullable String creditCode,
        @Nullable String serviceArea,
        @Nullable String codeConfirmed,
        @Nullable String formKey) {

    static AuthorizationCodeForm empty() {
        return new AuthorizationCodeForm("", "", "", "", UUID.randomUUID().toString());
    }

    String normalCreditCode() {
        return creditCode == null ? "" : creditCode.toUpperCase(Locale.ROOT);
    }

    boolean checksWrong() {
        return CreditCode.doubtful(normalCreditCode());
    }

    void check(Errors errors) {
        if (!CreditCode.wellFormed(normalCreditCode())) {
            errors.rejectValue("creditCode", "form", "统一社会信用代码为 18 位数字或大写字母（不含 I、O、S、V、Z），请对照营业执照填写");
        } else if (checksWrong() && !normalCreditCode().equals(codeConfirmed)) {
            errors.rejectValue("creditCode", "check", CreditCode.doubt(normalCreditCode(), "保存"));
        }
    }

    UUID key() {
        return Hidden.key(formKey);
    }
}
