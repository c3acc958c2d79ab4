package cn.hubei.trade.api.resource;

import static cn.hubei.trade.api.Audience.PARTNER;

import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.resource.Field.Part;
import cn.hubei.trade.offering.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 月度统计: by department and kind, what was applied for in a month and what became of it. */
final class MonthlyFields {

    static final Resource<Month> RESOURCE = new Resource<>(
            "statistics/monthly",
            "月度统计",
            "实时",
            ApiScope.STATISTICS_READ,
            List.of(
                    Field.of(PARTNER, FieldType.TEXT, "month", "月份", Month::month),
                    Field.<Month>of(
                                    PARTNER,
                                    FieldType.OBJECT,
                                    "region",
                                    "商务主管部门",
                                    month -> OfferingFields.labelled(month.departmentCode(), month.department()))
                            .with(new Part("code", "行政区划代码", FieldType.TEXT), new Part("label", "名称", FieldType.TEXT)),
                    Field.of(PARTNER, FieldType.TEXT, "kind", "类别", Month::kind),
                    Field.of(PARTNER, FieldType.WHOLE, "applications", "当月申请数", Month::applications),
                    Field.of(PARTNER, FieldType.WHOLE, "approved", "其中已通过", Month::approved),
                    Field.of(PARTNER, FieldType.DECIMAL, "meanHours", "平均服务历时（小时）", Month::meanHours),
                    Field.of(PARTNER, FieldType.WHOLE, "evaluations", "其中已评价", Month::evaluations),
                    Field.of(PARTNER, FieldType.DECIMAL, "score", "平均评分", Month::score)));

    private MonthlyFields() {}

    /** The applications of a month. */
    record Month(
            String month,
            String departmentCode,
            String department,
            String kind,
            long applications,
            long approved,
            long decided,
            long decisionSeconds,
            long evaluations,
            long stars) {

        @Nullable
        BigDecimal meanHours() {
            return decided == 0
                    ? null
                    : BigDecimal.valueOf(decisionSeconds)
                            .divide(BigDecimal.valueOf(decided * 3600), 2, RoundingMode.HALF_UP);
        }

        @Nullable
        BigDecimal score() {
            return evaluations == 0 ? null : new Score(evaluations, stars).mean();
        }
    }
}
