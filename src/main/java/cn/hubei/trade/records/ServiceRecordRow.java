package cn.hubei.trade.records;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.Headings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of 「服务查询」: an application, how far it is and what it was given. */
record ServiceRecordRow(
        long id,
        String number,
        Kind kind,
        @Nullable String category,
        String title,
        String provider,
        String enterprise,
        Instant createdAt,
        @Nullable Instant decidedAt,
        ApplicationState state,
        @Nullable Integer quality,
        @Nullable Integer speed,
        @Nullable Integer satisfaction) {

    static final Headings HEADINGS = Headings.of()
            .over("服务编号", "服务类型")
            .over("服务名称", "服务单位名称")
            .then("申请企业")
            .over("申请时间", "审批时间")
            .then("申请进度")
            .over("评论结果", "服务质量 响应速度 满意度")
            .actions()
            .sortedBy("申请时间");

    public String type() {
        return kind.type(category);
    }

    private static final BigDecimal ROWS = BigDecimal.valueOf(3);

    /** What is done with it, and where. */
    public record Step(String label, String path) {}

    /** What this user has yet to do with it; null where that is nothing. */
    public @Nullable Step next(CurrentUser user) {
        return switch (user.role()) {
            case PROVIDER ->
                state == ApplicationState.PENDING && user.decides()
                        ? new Step("审批", "/console/" + kind.singular() + "-applications/" + id + "/decision")
                        : null;
            case ENTERPRISE ->
                state == ApplicationState.APPROVED && quality == null
                        ? new Step("评价", "/console/applications/" + id + "/evaluation")
                        : null;
            case OFFICER, OPERATOR -> null;
        };
    }

    /** 评论结果 = (服务质量 + 响应速度 + 满意度) / 3, to two decimals (manual 3.7.1). */
    public @Nullable BigDecimal result() {
        return quality == null || speed == null || satisfaction == null
                ? null
                : BigDecimal.valueOf((long) quality + speed + satisfaction).divide(ROWS, 2, RoundingMode.HALF_UP);
    }
}
