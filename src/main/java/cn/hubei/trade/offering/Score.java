package cn.hubei.trade.offering;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An offering's evaluations.
 *
 * @param evaluations how many there are
 * @param stars all of them, three rows each
 */
public record Score(long evaluations, long stars) {

    private static final int ROWS = 3;

    /** 评论结果 = (服务质量 + 响应速度 + 满意度) / 3, the mean of all, to two decimals (manual 3.7.1). */
    public BigDecimal mean() {
        return evaluations == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(stars).divide(BigDecimal.valueOf(ROWS * evaluations), 2, RoundingMode.HALF_UP);
    }

    public String show() {
        return evaluations == 0 ? "暂无评价" : mean() + " 分（" + evaluations + " 次评价）";
    }
}
