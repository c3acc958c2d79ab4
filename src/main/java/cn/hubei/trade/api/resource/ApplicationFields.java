package cn.hubei.trade.api.resource;

import static cn.hubei.trade.api.Audience.OWNER;
import static cn.hubei.trade.api.Audience.PARTNER;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.resource.Field.Part;
import cn.hubei.trade.application.reading.ApplicationView.Round;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 申请: a partner hears how it stands, its two sides also what was asked and why it was answered so. */
final class ApplicationFields {

    private static final Part[] COMPANY = {
        new Part("name", "单位名称", FieldType.TEXT), new Part("creditCode", "统一社会信用代码", FieldType.TEXT)
    };

    static final Resource<Shown> RESOURCE = new Resource<>(
            "applications",
            "申请",
            "实时，变更最迟 2 分钟后可按 changedSince 读到",
            ApiScope.APPLICATIONS_READ,
            List.of(
                    Field.of(
                            PARTNER,
                            FieldType.TEXT,
                            "number",
                            "服务编号",
                            shown -> shown.item().number()),
                    Field.of(
                            PARTNER,
                            FieldType.TEXT,
                            "kind",
                            "类别",
                            shown -> shown.item().kind().name()),
                    Field.<Shown>of(
                                    PARTNER,
                                    FieldType.OBJECT,
                                    "category",
                                    "类型",
                                    shown -> OfferingFields.labelled(
                                            shown.item().category(),
                                            shown.item().categoryLabel()))
                            .with(new Part("code", "代码", FieldType.TEXT), new Part("label", "名称", FieldType.TEXT)),
                    Field.<Shown>of(
                                    PARTNER,
                                    FieldType.OBJECT,
                                    "provider",
                                    "第三方服务商",
                                    shown -> company(
                                            shown.item().provider(),
                                            shown.item().providerCode()))
                            .with(COMPANY),
                    Field.<Shown>of(
                                    PARTNER,
                                    FieldType.OBJECT,
                                    "enterprise",
                                    "外贸企业",
                                    shown -> company(
                                            shown.item().enterprise(),
                                            shown.item().enterpriseCode()))
                            .with(COMPANY),
                    Field.<Shown>of(
                                    PARTNER,
                                    FieldType.OBJECT,
                                    "region",
                                    "商务主管部门",
                                    shown -> OfferingFields.labelled(
                                            shown.item().departmentCode(),
                                            shown.item().department()))
                            .with(new Part("code", "行政区划代码", FieldType.TEXT), new Part("label", "名称", FieldType.TEXT)),
                    Field.of(
                            PARTNER,
                            FieldType.TEXT,
                            "state",
                            "申请进度",
                            shown -> shown.item().state().name()),
                    Field.of(
                            PARTNER,
                            FieldType.TIME,
                            "submittedAt",
                            "申请时间",
                            shown -> shown.item().submittedAt()),
                    Field.of(
                            PARTNER,
                            FieldType.TIME,
                            "decidedAt",
                            "审批时间",
                            shown -> shown.item().decidedAt()),
                    Field.<Shown>of(PARTNER, FieldType.OBJECT, "stars", "评价", shown -> stars(shown.item()))
                            .with(
                                    new Part("quality", "服务质量", FieldType.WHOLE),
                                    new Part("speed", "响应速度", FieldType.WHOLE),
                                    new Part("satisfaction", "满意度", FieldType.WHOLE)),
                    Field.of(PARTNER, FieldType.TIME, "changedAt", "变更时间", Shown::changedAt),
                    Field.of(
                            OWNER,
                            FieldType.WHOLE,
                            "offering",
                            "所申请项目的编号",
                            shown -> shown.item().offeringId()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "title",
                            "所申请项目的名称",
                            shown -> shown.item().title()),
                    Field.of(
                            OWNER,
                            FieldType.WHOLE,
                            "seats",
                            "占用名额",
                            shown -> shown.item().seats()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "contact",
                            "联系人",
                            shown -> shown.item().contact()),
                    Field.of(
                            OWNER,
                            FieldType.TEXT,
                            "phone",
                            "联系方式",
                            shown -> shown.item().phone()),
                    Field.of(
                            OWNER,
                            FieldType.WHOLE,
                            "version",
                            "版本，审批时须带回",
                            shown -> shown.item().version()),
                    Field.<Shown>of(OWNER, FieldType.LIST, "rounds", "各次申请与答复（读取单件时提供）", ApplicationFields::rounds)
                            .with(
                                    new Part("submittedAt", "申请时间", FieldType.TIME),
                                    new Part("contact", "联系人", FieldType.TEXT),
                                    new Part("phone", "联系方式", FieldType.TEXT),
                                    new Part("wish", "申请内容：label 与 values", FieldType.LIST),
                                    new Part("outcome", "审批结果", FieldType.TEXT),
                                    new Part("reason", "不通过原因", FieldType.TEXT),
                                    new Part("decidedAt", "审批时间", FieldType.TIME),
                                    new Part("withdrawnAt", "撤回时间", FieldType.TIME))));

    private ApplicationFields() {}

    /** @param rounds null in a list */
    record Shown(ApplicationItem item, @Nullable List<Round> rounds) implements Changing {

        @Override
        public long id() {
            return item.id();
        }

        @Override
        public Instant changedAt() {
            return item.changedAt();
        }

        @Override
        public boolean isGone() {
            return false;
        }
    }

    private static Map<String, Object> company(String name, String creditCode) {
        var company = new LinkedHashMap<String, Object>();
        company.put("name", name);
        company.put("creditCode", creditCode);
        return company;
    }

    private static @Nullable Map<String, @Nullable Object> stars(ApplicationItem item) {
        if (item.quality() == null) {
            return null;
        }
        var stars = new LinkedHashMap<String, @Nullable Object>();
        stars.put("quality", item.quality());
        stars.put("speed", item.speed());
        stars.put("satisfaction", item.satisfaction());
        return stars;
    }

    private static @Nullable List<Map<String, @Nullable Object>> rounds(Shown shown) {
        return shown.rounds() == null
                ? null
                : shown.rounds().stream().map(ApplicationFields::round).toList();
    }

    private static Map<String, @Nullable Object> round(Round round) {
        var shown = new LinkedHashMap<String, @Nullable Object>();
        shown.put("submittedAt", Resource.time(round.submittedAt()));
        shown.put("contact", round.contact());
        shown.put("phone", round.phone());
        shown.put("wish", round.wish().lines(false));
        shown.put("outcome", round.outcome());
        shown.put("reason", round.reason());
        shown.put("decidedAt", Resource.time(round.decidedAt()));
        shown.put("withdrawnAt", Resource.time(round.withdrawnAt()));
        return shown;
    }
}
