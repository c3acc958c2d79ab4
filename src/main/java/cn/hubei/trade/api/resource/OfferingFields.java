package cn.hubei.trade.api.resource;

import static cn.hubei.trade.api.Audience.PUBLIC;

import cn.hubei.trade.api.resource.Field.Part;
import cn.hubei.trade.offering.Phase;
import cn.hubei.trade.offering.Score;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 培训、展会、服务 on offer: what is shown of them. */
final class OfferingFields {

    private static final Part CODE = new Part("code", "代码", FieldType.TEXT);
    private static final Part LABEL = new Part("label", "名称", FieldType.TEXT);

    static final Resource<Shown> RESOURCE = new Resource<>(
            "offerings",
            "培训、展会、服务",
            "实时，变更最迟 2 分钟后可按 changedSince 读到",
            null,
            List.of(
                    Field.of(
                            PUBLIC,
                            FieldType.WHOLE,
                            "id",
                            "编号",
                            shown -> shown.item().id()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "kind",
                            "类别",
                            shown -> shown.item().kind().name()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "state",
                            "状态",
                            shown -> shown.item().state().name()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "title",
                            "名称",
                            shown -> shown.item().title()),
                    Field.<Shown>of(
                                    PUBLIC,
                                    FieldType.OBJECT,
                                    "category",
                                    "类型",
                                    shown -> labelled(
                                            shown.item().category(),
                                            shown.item().categoryLabel()))
                            .with(CODE, LABEL),
                    Field.<Shown>of(
                                    PUBLIC,
                                    FieldType.OBJECT,
                                    "region",
                                    "所在区域",
                                    shown -> labelled(
                                            shown.item().regionCode(),
                                            shown.item().region()))
                            .with(CODE, LABEL),
                    Field.of(
                            PUBLIC,
                            FieldType.TIME,
                            "startsAt",
                            "开始时间",
                            shown -> shown.item().startsAt()),
                    Field.of(
                            PUBLIC,
                            FieldType.TIME,
                            "endsAt",
                            "结束时间",
                            shown -> shown.item().endsAt()),
                    Field.<Shown>of(PUBLIC, FieldType.OBJECT, "window", "报名时间", shown -> window(shown.item()))
                            .with(
                                    new Part("opensAt", "报名开始时间", FieldType.TIME),
                                    new Part("closesAt", "报名截止时间", FieldType.TIME)),
                    Field.of(PUBLIC, FieldType.TEXT, "phase", "报名状态", OfferingFields::phase),
                    Field.of(
                            PUBLIC,
                            FieldType.WHOLE,
                            "capacity",
                            "名额",
                            shown -> shown.item().capacity()),
                    Field.of(
                            PUBLIC,
                            FieldType.WHOLE,
                            "seatsLeft",
                            "剩余名额",
                            shown -> shown.item().seatsLeft()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "place",
                            "地点",
                            shown -> shown.item().place()),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "host",
                            "主办单位",
                            shown -> shown.item().host()),
                    Field.<Shown>of(PUBLIC, FieldType.OBJECT, "provider", "第三方服务商", OfferingFields::provider)
                            .with(
                                    new Part("name", "单位名称", FieldType.TEXT),
                                    new Part("creditCode", "统一社会信用代码", FieldType.TEXT),
                                    new Part("score", "综合评分", FieldType.DECIMAL),
                                    new Part("evaluations", "评价次数", FieldType.WHOLE)),
                    Field.of(
                            PUBLIC,
                            FieldType.TEXT,
                            "url",
                            "页面地址",
                            shown -> shown.item().url()),
                    Field.of(
                            PUBLIC,
                            FieldType.TIME,
                            "publishedAt",
                            "发布时间",
                            shown -> shown.item().publishedAt()),
                    Field.of(
                            PUBLIC,
                            FieldType.TIME,
                            "changedAt",
                            "变更时间",
                            shown -> shown.item().changedAt())));

    private OfferingFields() {}

    /** With the stars of its provider, at this moment. */
    record Shown(OfferingItem item, Score score, Instant now) implements Changing {

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
            return item.isGone();
        }
    }

    static @Nullable Map<String, @Nullable Object> labelled(@Nullable String code, @Nullable String label) {
        if (code == null) {
            return null;
        }
        var both = new LinkedHashMap<String, @Nullable Object>();
        both.put("code", code);
        both.put("label", label);
        return both;
    }

    private static @Nullable Map<String, @Nullable Object> window(OfferingItem item) {
        if (item.registrationOpensAt() == null) {
            return null;
        }
        var window = new LinkedHashMap<String, @Nullable Object>();
        window.put("opensAt", Resource.time(item.registrationOpensAt()));
        window.put("closesAt", Resource.time(item.registrationClosesAt()));
        return window;
    }

    private static @Nullable String phase(Shown shown) {
        Phase phase = shown.item().phase(shown.now());
        return phase == null ? null : phase.name();
    }

    private static Map<String, Object> provider(Shown shown) {
        var provider = new LinkedHashMap<String, Object>();
        provider.put("name", shown.item().provider());
        provider.put("creditCode", shown.item().creditCode());
        provider.put("score", shown.score().mean());
        provider.put("evaluations", shown.score().evaluations());
        return provider;
    }
}
