package cn.hubei.trade.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final Instant AFTERNOON = Instant.parse("2026-01-30T07:00:00Z");

    @Test
    void whatIsTypedIsShanghaisTime() {
        assertThat(Moments.parse("2026-01-30T15:00")).isEqualTo(AFTERNOON);
        assertThat(Moments.show(AFTERNOON)).isEqualTo("2026-01-30 15:00");
        assertThat(Moments.input(AFTERNOON)).isEqualTo("2026-01-30T15:00");
    }

    @Test
    void whatIsNoTimeIsNone() {
        assertThat(Moments.parse("明天")).isNull();
        assertThat(Moments.parse(" ")).isNull();
        assertThat(Moments.parse("+999999999-12-31T23:59")).isNull();
        assertThat(Moments.parseDay("+999999999-12-31")).isEmpty();
        assertThat(Moments.parseMonth("+999999999-12")).isEmpty();
        assertThat(Moments.parseMonth("2026-11")).isPresent();
        assertThat(Moments.show(null)).isEmpty();
    }

    @Test
    void anEndOnTheSameDayIsOnlyAnHour() {
        var start = Instant.parse("2026-12-01T01:00:00Z");

        assertThat(Moments.until(start, Instant.parse("2026-12-01T09:30:00Z"))).isEqualTo("至 17:30");
        assertThat(Moments.until(start, Instant.parse("2026-12-03T09:30:00Z"))).isEqualTo("至 2026-12-03 17:30");
        assertThat(Moments.until(start, null)).isEmpty();
    }
}
