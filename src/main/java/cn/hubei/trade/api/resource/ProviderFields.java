package cn.hubei.trade.api.resource;

import static cn.hubei.trade.api.Audience.PUBLIC;

import cn.hubei.trade.offering.Score;
import cn.hubei.trade.organization.Organization;
import java.util.List;

/** 第三方服务商 whose filing is in force: how they are rated, and how much they offer. */
final class ProviderFields {

    static final Resource<Shown> RESOURCE = new Resource<>(
            "providers/{creditCode}",
            "第三方服务商",
            "实时",
            null,
            List.of(
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "creditCode",
                            "统一社会信用代码（GB 32100）",
                            shown -> shown.provider().creditCode()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "name",
                            "单位名称",
                            shown -> shown.provider().profile().name()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "area",
                            "服务区域",
                            shown -> shown.provider().serviceArea()),
                    Field.of(
                            PUBLIC,
                            FieldType.DECIMAL,
                            "score",
                            "综合评分",
                            shown -> shown.score().mean()),
                    Field.of(
                            PUBLIC,
                            FieldType.WHOLE,
                            "evaluations",
                            "评价次数",
                            shown -> shown.score().evaluations()),
                    Field.of(PUBLIC, FieldType.WHOLE, "offerings", "已发布的项目数", Shown::offerings)));

    private ProviderFields() {}

    /** With its stars. */
    record Shown(Organization provider, Score score, long offerings) {}
}
