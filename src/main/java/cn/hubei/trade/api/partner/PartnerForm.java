package cn.hubei.trade.api.partner;

import cn.hubei.trade.api.partner.Partner.Agreed;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Phone;
import cn.hubei.trade.platform.text.Telephone;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.reference.CreditCode;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A partner as it is typed. */
record PartnerForm(
        @NotBlank(message = "请填写单位名称") @Longest(value = 100, label = "单位名称")
        String name,

        @Typed(Typed.Way.CODE) @Nullable String creditCode,

        @NotBlank(message = "请填写用途，如核验企业备案状态") @Longest(value = 500, label = "用途")
        String purpose,

        @NotBlank(message = "请填写依据，如数据共享协议的名称和文号") @Longest(value = 500, label = "依据")
        String legalBasis,

        @NotBlank(message = "请填写联系人") @Longest(value = 50, label = "联系人")
        String contact,

        @NotBlank(message = "请填写联系电话") @Phone(value = Telephone.Use.CONTACT, label = "联系电话") @Typed(Typed.Way.PHONE)
        String phone,

        @Nullable String regionPrefix,
        @Nullable String codeConfirmed,
        @Nullable String version,
        @Nullable String formKey) {

    static PartnerForm empty() {
        return new PartnerForm(
                "", "", "", "", "", "", "", "", "", UUID.randomUUID().toString());
    }

    static PartnerForm of(Partner partner) {
        var agreed = partner.agreed();
        return new PartnerForm(
                agreed.name(),
                agreed.creditCode(),
                agreed.purpose(),
                agreed.legalBasis(),
                agreed.contact(),
                agreed.phone(),
                agreed.regionPrefix(),
                agreed.creditCode(),
                String.valueOf(partner.version()),
                "");
    }

    String normalCreditCode() {
        return creditCode == null ? "" : creditCode.toUpperCase(Locale.ROOT);
    }

    /** The code whose last character does not check; null where it does. */
    @Nullable
    String doubtful() {
        return CreditCode.doubtful(normalCreditCode()) ? normalCreditCode() : null;
    }

    void check(Errors errors) {
        if (!CreditCode.wellFormed(normalCreditCode())) {
            errors.rejectValue("creditCode", "form", "统一社会信用代码为 18 位数字或大写字母（不含 I、O、S、V、Z），请对照营业执照填写");
        } else if (doubtful() != null && !normalCreditCode().equals(codeConfirmed)) {
            errors.rejectValue("creditCode", "check", CreditCode.doubt(normalCreditCode(), "保存"));
        }
    }

    Agreed agreed() {
        return new Agreed(
                name,
                normalCreditCode(),
                purpose,
                legalBasis,
                contact,
                phone,
                Objects.requireNonNull(regionPrefix, "Checked before"));
    }
}
