package cn.hubei.trade.organization;

import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Differences;
import cn.hubei.trade.platform.web.Option;
import cn.hubei.trade.reference.Departments;
import cn.hubei.trade.reference.Dictionaries;
import cn.hubei.trade.reference.Dictionary;
import cn.hubei.trade.reference.Regions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Checks a company's facts against the reference data, and offers its form's choices. */
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
        demand(region != null, "region", "请选择注册地区，一直选到区县", errors);
        demand(offers(form.enterpriseType()), "enterpriseType", "请选择企业类型", errors);
        demand(departments.exists(form.departmentCode()), "departmentCode", "请选择所属商务主管部门", errors);
        // Manual 3.1.2, note: one of the two telephones must be there.
        demand(form.hasTelephone(), "mobile", "手机号码和固定电话至少填写一项", errors);
        return errors.hasErrors() ? Optional.empty() : Optional.of(form.profile(Objects.requireNonNull(region)));
    }

    private boolean offers(@Nullable String enterpriseType) {
        return dictionaries.offers(Dictionary.ENTERPRISE_TYPE, enterpriseType);
    }

    private static void demand(boolean holds, String field, String sentence, Errors errors) {
        if (!holds) {
            errors.rejectValue(field, "rule", sentence);
        }
    }

    /** The profile as a page shows it. */
    public List<Fact> facts(CompanyProfile company) {
        return List.of(
                Fact.of("公司名称", company.name()),
                Fact.of("公司英文名称", company.englishName()),
                Fact.of("注册地区", regions.fullName(company.regionCode())),
                Fact.of("注册地址", company.address()),
                Fact.of("注册资金(万元)", company.capital()),
                Fact.of("外汇登记号", company.foreignExchangeNumber()),
                Fact.of("海关登记号", company.customsNumber()),
                Fact.of("进出口企业代码", company.traderCode()),
                Fact.of("邮政编码", company.postcode()),
                Fact.personal("企业邮箱", company.email()),
                Fact.personal("企业法人", company.legalRepresentative()),
                Fact.personal("手机号码", company.mobile()),
                Fact.personal("固定电话(包含区号)", company.landline()),
                Fact.of("企业类型", dictionaries.label(Dictionary.ENTERPRISE_TYPE, company.enterpriseType())),
                Fact.personal("联系人", company.contact()),
                Fact.of("所属商务主管部门", departments.name(company.departmentCode())));
    }

    /** What differs between two profiles. */
    public List<Change> changes(CompanyProfile before, CompanyProfile after) {
        var changes = new Differences();
        var earlier = facts(before);
        var later = facts(after);
        for (int line = 0; line < later.size(); line++) {
            changes.add(earlier.get(line).until(later.get(line)));
        }
        return changes.list();
    }

    /**
     * One line of a profile.
     *
     * @param personal whether it is somebody's personal data
     */
    public record Fact(String label, @Nullable String value, boolean personal) {

        static Fact of(String label, @Nullable String value) {
            return new Fact(label, value, false);
        }

        static Fact personal(String label, @Nullable String value) {
            return new Fact(label, value, true);
        }

        Change until(Fact later) {
            return new Change(label, value, later.value, personal);
        }
    }
}
