package cn.hubei.trade.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthTest {

    private static final Instant NEW_YEAR_IN_SHANGHAI = Instant.parse("2026-12-31T16:00:00Z");

    @Test
    void itsWeeksBeginOnMondayAndHoldTheWholeMonth() {
        assertThat(month(YearMonth.of(2026, 12)).days())
                .startsWith(LocalDate.of(2026, 11, 30))
                .endsWith(LocalDate.of(2027, 1, 3))
                .hasSize(35);
    }

    @Test
    void aMonthThatBeginsOnMondayAndEndsOnSundayHasNoOtherDays() {
        assertThat(month(YearMonth.of(2027, 2)).days())
                .startsWith(LocalDate.of(2027, 2, 1))
                .endsWith(LocalDate.of(2027, 2, 28))
                .hasSize(28);
    }

    @Test
    void todayIsShanghais() {
        assertThat(month(YearMonth.of(2027, 1)).today()).isEqualTo(LocalDate.of(2027, 1, 1));
    }

    private static Month month(YearMonth month) {
        return Month.of(month, NEW_YEAR_IN_SHANGHAI, List.of());
    }
}
