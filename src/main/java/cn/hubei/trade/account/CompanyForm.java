package cn.hubei.trade.account;

import cn.hubei.trade.platform.Typed;
import cn.hubei.trade.reference.Regions;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A company's facts as they are typed, at registration and in a filing. */
public record CompanyForm(
        @NotBlank(message = "请填写公司名称") @Size(max = 100, message = "公司名称不超过 100 个字")
        String name,

        @Nullable @Size(max = 200, message = "公司英文名称不超过 200 个字符")
        String englishName,

        @Nullable List<String> region,

        @NotBlank(message = "请填写注册地址") @Size(max = 200, message = "注册地址不超过 200 个字")
        String address,

        @Nullable
        @Pattern(regexp = "|\\d{1,12}(\\.\\d{1,2})?", message = "注册资金以万元为单位，填写数字，最多两位小数，例如 500 或 80.5")
        @Typed(Typed.Way.NUMBER)
        String registeredCapital,

        @Nullable @Size(max = 30, message = "外汇登记号不超过 30 个字符") @Typed(Typed.Way.HALF_WIDTH)
        String foreignExchangeNumber,

        @Nullable @Size(max = 30, message = "海关登记号不超过 30 个字符") @Typed(Typed.Way.HALF_WIDTH)
        String customsNumber,

        @Nullable @Size(max = 30, message = "进出口企业代码不超过 30 个字符") @Typed(Typed.Way.HALF_WIDTH)
        String traderCode,

        @Nullable @Pattern(regexp = "|\\d{6}", message = "邮政编码为 6 位数字，例如 430000") @Typed(Typed.Way.CODE)
        String postcode,

        @Nullable
        @Email(message = "企业邮箱格式不正确，例如 service@example.cn")
        @Size(max = 100, message = "企业邮箱不超过 100 个字符")
        @Typed(Typed.Way.EMAIL)
        String email,

        @Nullable @Size(max = 50, message = "企业法人不超过 50 个字") String legalRepresentative,

        @Nullable @Pattern(regexp = "|1\\d{10}", message = "手机号码为 11 位数字，以 1 开头") @Typed(Typed.Way.PHONE)
        String mobile,

        @Nullable
        @Pattern(regexp = "|0\\d{2,3}-?\\d{7,8}(-\\d{1,6})?", message = "固定电话须包含区号，例如 027-87654321")
        @Typed(Typed.Way.PHONE)
        String landline,

        @Nullable String enterpriseType,

        @NotBlank(message = "请填写联系人") @Size(max = 50, message = "联系人不超过 50 个字")
        String contact,

        @Nullable String departmentCode) {

    public static CompanyForm empty() {
        return new CompanyForm("", "", List.of(), "", "", "", "", "", "", "", "", "", "", "", "", "");
    }

    public static CompanyForm of(CompanyProfile company, Regions regions) {
        var capital = company.registeredCapital();
        return new CompanyForm(
                company.name(),
                company.englishName(),
                regions.path(company.regionCode()),
                company.address(),
                capital == null ? "" : capital.stripTrailingZeros().toPlainString(),
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
    CompanyProfile profile(String regionCode, String enterpriseType, String departmentCode) {
        return new CompanyProfile(
                name,
                orNull(englishName),
                regionCode,
                address,
                orNull(registeredCapital) == null ? null : new BigDecimal(registeredCapital),
                orNull(foreignExchangeNumber),
                orNull(customsNumber),
                orNull(traderCode),
                orNull(postcode),
                orNull(email),
                orNull(legalRepresentative),
                orNull(mobile),
                orNull(landline),
                enterpriseType,
                contact,
                departmentCode);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
