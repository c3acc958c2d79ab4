package cn.hubei.trade.account;

import cn.hubei.trade.platform.Option;
import cn.hubei.trade.reference.Departments;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import cn.hubei.trade.reference.Regions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;

/** The rules of a company's facts that need reference data, and what its form offers. */
@Component
public class CompanyChecks {

    private final Regions regions;
    private final Dictionaries dictionaries;
    private final Departments departments;

    CompanyChecks(Regions regions, Dictionaries dictionaries, Departments departments) {
        this.regions = regions;
        this.dictionaries = dictionaries;
        this.departments = departments;
    }

    /** What the form's selects offer. */
    public record Options(
            Regions regions, List<Option> enterpriseTypes, List<Option> departments, List<Option> serviceAreas) {}

    public Options options() {
        return new Options(
                regions,
                dictionaries.options(Dictionary.ENTERPRISE_TYPE),
                departments.options(),
                dictionaries.options(Dictionary.SERVICE_AREA));
    }

    /** The profile that the form means; empty when something is wrong, which then stands at its field. */
    public Optional<CompanyProfile> profile(CompanyForm form, Errors errors) {
        var region = regions.chosen(form.region());
        if (region == null) {
            errors.rejectValue("region", "region", "请选择注册地区，一直选到区县");
        }
        if (!dictionaries.offers(Dictionary.ENTERPRISE_TYPE, form.enterpriseType())) {
            errors.rejectValue("enterpriseType", "type", "请选择企业类型");
        }
        if (!departments.exists(form.departmentCode())) {
            errors.rejectValue("departmentCode", "department", "请选择所属商务主管部门");
        }
        // Manual 3.1.2, note: one of the two telephones must be there.
        if (!StringUtils.hasText(form.mobile()) && !StringUtils.hasText(form.landline())) {
            errors.rejectValue("mobile", "phone", "手机号码和固定电话至少填写一项");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(form.profile(
                Objects.requireNonNull(region),
                Objects.requireNonNull(form.enterpriseType()),
                Objects.requireNonNull(form.departmentCode())));
    }

    /** The profile as a page shows it. */
    public List<Fact> facts(CompanyProfile company) {
        return List.of(
                new Fact("公司名称", company.name()),
                new Fact("公司英文名称", company.englishName()),
                new Fact("注册地区", regions.fullName(company.regionCode())),
                new Fact("注册地址", company.address()),
                new Fact(
                        "注册资金(万元)",
                        company.registeredCapital() == null
                                ? null
                                : company.registeredCapital()
                                        .stripTrailingZeros()
                                        .toPlainString()),
                new Fact("外汇登记号", company.foreignExchangeNumber()),
                new Fact("海关登记号", company.customsNumber()),
                new Fact("进出口企业代码", company.traderCode()),
                new Fact("邮政编码", company.postcode()),
                new Fact("企业邮箱", company.email()),
                new Fact("企业法人", company.legalRepresentative()),
                new Fact("手机号码", company.mobile()),
                new Fact("固定电话(包含区号)", company.landline()),
                new Fact("企业类型", dictionaries.label(Dictionary.ENTERPRISE_TYPE, company.enterpriseType())),
                new Fact("联系人", company.contact()),
                new Fact("所属商务主管部门", departments.name(company.departmentCode())));
    }

    /** One line of a profile. */
    public record Fact(String label, @Nullable String value) {}
}
