package cn.hubei.trade.api.resource;

import static cn.hubei.trade.api.Audience.OWNER;
import static cn.hubei.trade.api.Audience.PARTNER;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.organization.Organization;
import java.util.List;

/** 单位: whether its filing is in force, which is what a bank asks; to itself all that it filed. */
final class OrganizationFields {

    static final Resource<Organization> RESOURCE = new Resource<>(
            "organizations/{creditCode}",
            "单位备案状态",
            "实时",
            ApiScope.ORGANIZATIONS_READ,
            List.of(
                    Field.of(PARTNER, FieldType.TEXT, "creditCode", "统一社会信用代码（GB 32100）", Organization::creditCode),
                    Field.of(
                            PARTNER,
                            FieldType.TEXT,
                            "kind",
                            "单位类别",
                            shown -> shown.kind().name()),
                    Field.of(
                            PARTNER,
                            FieldType.TEXT,
                            "name",
                            "单位名称",
                            shown -> shown.profile().name()),
                    Field.of(
                            PARTNER,
                            FieldType.TEXT,
                            "region",
                            "所在区域（GB/T 2260）",
                            shown -> shown.profile().regionCode()),
                    Field.of(
                            PARTNER,
                            FieldType.TEXT,
                            "enterpriseType",
                            "企业类型",
                            shown -> shown.profile().enterpriseType()),
                    Field.of(
                            PARTNER,
                            FieldType.TEXT,
                            "filingState",
                            "备案状态：IN_FORCE 有效、REVOKED 已撤销、NONE 未通过",
                            OrganizationFields::state),
                    Field.of(PARTNER, FieldType.TIME, "inForceSince", "生效时间", Organization::approvedAt),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "department",
                            "所属商务主管部门",
                            shown -> shown.profile().departmentCode()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "englishName",
                            "英文名称",
                            shown -> shown.profile().englishName()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "address",
                            "详细地址",
                            shown -> shown.profile().address()),
                    Field.of(
                            OWNER,
                            FieldType.DECIMAL,
                            "registeredCapital",
                            "注册资本（万元）",
                            shown -> shown.profile().registeredCapital()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "foreignExchangeNumber",
                            "外汇登记号",
                            shown -> shown.profile().foreignExchangeNumber()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "customsNumber",
                            "海关注册编码",
                            shown -> shown.profile().customsNumber()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "traderCode",
                            "进出口企业代码",
                            shown -> shown.profile().traderCode()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "postcode",
                            "邮政编码",
                            shown -> shown.profile().postcode()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "email",
                            "邮箱",
                            shown -> shown.profile().email()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "legalRepresentative",
                            "法定代表人",
                            shown -> shown.profile().legalRepresentative()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "mobile",
                            "手机",
                            shown -> shown.profile().mobile()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "landline",
                            "固定电话",
                            shown -> shown.profile().landline()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "contact",
                            "联系人",
                            shown -> shown.profile().contact()),
                    Field.of(OWNER, FieldType.TEXT, "serviceArea", "服务区域", Organization::serviceArea)));

    private OrganizationFields() {}

    private static String state(Organization organization) {
        if (organization.isApproved()) {
            return "IN_FORCE";
        }
        return organization.revokedAt() == null ? "NONE" : "REVOKED";
    }
}
