package cn.hubei.trade.organization;

import cn.hubei.trade.platform.text.EmailAddress;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Phone;
import cn.hubei.trade.platform.text.Telephone;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.reference.Regions;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/** A company's facts as they are typed, at registration and in a filing. */
public record CompanyForm(
        @NotBlank(message = "请填写公司名称") @Longest(value = 100, label = "公司名称")
        String name,

        @Nullable @Longest(value = 200, label = "公司英文名称") String englishName,

        @Nullable List<String> region,

        @NotBlank(message = "请填写注册地址") @Longest(value = 200, label = "注册地址")
        String address,

        @Nullable
        @Pattern(
                regexp = "|(人民币)?\\d{1,12}(\\.\\d{1,2})?(万元?)?(人民币)?",
                message = "注册资金以万元为单位，填写数字，最多两位小数，例如 1000 或 80.5")
        @Typed(Typed.Way.NUMBER)
        String registeredCapital,

        @Nullable @Longest(value = 30, label = "外汇登记号") @Typed(Typed.Way.HALF_WIDTH)
        String foreignExchangeNumber,

        @Nullable @Longest(value = 30, label = "海关登记号") @Typed(Typed.Way.HALF_WIDTH)
        String customsNumber,

        @Nullable @Longest(value = 30, label = "进出口企业代码") @Typed(Typed.Way.HALF_WIDTH)
        String traderCode,

        @Nullable @Pattern(regexp = "|\\d{6}", message = "邮政编码为 6 位数字，例如 430000") @Typed(Typed.Way.CODE)
        String postcode,

        @Nullable @EmailAddress @Longest(value = 100, label = "企业邮箱") @Typed(Typed.Way.EMAIL)
        String email,

        @Nullable @Longest(value = 50, label = "企业法人") String legalRepresentative,

        @Nullable @Phone(value = Telephone.Use.MOBILE, label = "手机号码") @Typed(Typed.Way.PHONE)
        String mobile,

        @Nullable @Phone(value = Telephone.Use.LANDLINE, label = "固定电话") @Typed(Typed.Way.PHONE)
        String landline,

        @Nullable String enterpriseType,

        @NotBlank(message = "请填写联系人") @Longest(value = 50, label = "联系人")
        String contact,

        @Nullable String departmentCode) {

    public static CompanyForm empty() {
        return new CompanyForm("", "", List.of(), "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    public static CompanyForm of(CompanyProfile company, Regions regions) {
        return new CompanyForm(
                company.name(),
                company.englishName(),
                regions.path(company.regionCode()),
                company.address(),
                Objects.requireNonNullElse(company.capital(), ""),
                company.foreignExchangeNumber(),
                company.customsNumber(),
                company.traderCode(),
                company.postcode(),
                company.email(),
                company.legalRepresentative(),
                company.mobile(),
                company.landline(),
                company.enterpriseType(),
                company.contact(),
                company.departmentCode());
    }

    /** Of a form that {@link CompanyChecks} has found good. */
    CompanyProfile profile(String regionCode) {
        return new CompanyProfile(
                name,
                orNull(englishName),
                regionCode,
                address,
                capital(),
                orNull(foreignExchangeNumber),
                orNull(customsNumber),
                orNull(traderCode),
                orNull(postcode),
                orNull(email),
                orNull(legalRepresentative),
                orNull(mobile),
                orNull(landline),
                Objects.requireNonNull(enterpriseType),
                contact,
                Objects.requireNonNull(departmentCode));
    }

    boolean hasTelephone() {
        return StringUtils.hasText(mobile) || StringUtils.hasText(landline);
    }

    /** 1000万元 is what the label asks for, with its unit. */
    private @Nullable BigDecimal capital() {
        var digits = registeredCapital == null ? "" : registeredCapital.replaceAll("[^\\d.]", "");
        return digits.isEmpty() ? null : new BigDecimal(digits);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
