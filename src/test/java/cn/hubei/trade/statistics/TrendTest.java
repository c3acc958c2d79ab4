package cn.hubei.trade.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a figure goes, in words and as a line. */
class TrendTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final Period QUARTER = new Period(YearMonth.of(2026, 9), NOVEMBER);

    @Test
    void aPeriodIsComparedWithAsManyMonthsBefore() {
        assertThat(Trend.counted(QUARTER, month -> month.getMonthValue() > 8 ? 3 : 2)
                        .change())
                .isEqualTo("较上期 ▲\u00a050%");
        assertThat(Trend.counted(QUARTER, month -> month.getMonthValue() > 8 ? 1 : 2)
                        .change())
                .isEqualTo("较上期 ▼\u00a050%");
        assertThat(Trend.counted(QUARTER, month -> 2).change()).isEqualTo("较上期 持平");
    }

    @Test
    void whereLittleLiesBeforeTheLastMonthIsComparedWithTheOneBeforeIt() {
        assertThat(Trend.counted(QUARTER, month -> month.isBefore(QUARTER.from()) ? 0 : month.getMonthValue())
                        .change())
                .isEqualTo("当月较上月 ▲\u00a010%");
        assertThat(Trend.counted(QUARTER, month -> month.equals(NOVEMBER) ? 1 : 0)
                        .change())
                .isEqualTo("尚无上期可比");
    }

    @Test
    void theLineIsTheLastTwelveMonthsHoweverShortThePeriod() {
        assertThat(Trend.counted(QUARTER, month -> 1).spark().values()).hasSize(12);
    }

    @Test
    void aLineStaysWithinItsField() {
        assertThat(new Trend.Spark(List.of(0d, 5d, 10d)).points()).isEqualTo("3.0,21.0 48.0,12.0 93.0,3.0");
        assertThat(new Trend.Spark(List.of(0d, 0d)).isEmpty()).isTrue();
    }

    @Test
    void waitingIsToldInHoursForTwoDaysAndInDaysAfterwards() {
        var now = Instant.parse("2026-11-27T08:00:00Z");
        assertThat(Waiting.since(now.minus(Duration.ofMinutes(20)), now)).isEqualTo("已等 不到 1 小时");
        assertThat(Waiting.since(now.minus(Duration.ofHours(47)), now)).isEqualTo("已等 47 小时");
        assertThat(Waiting.until(now.plus(Duration.ofHours(5)), now)).isEqualTo("还剩 5 小时");
        assertThat(Waiting.until(now.minus(Duration.ofHours(80)), now)).isEqualTo("已超 3 天");
    }
}
