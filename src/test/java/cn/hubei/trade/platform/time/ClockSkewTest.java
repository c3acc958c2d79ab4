package cn.hubei.trade.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.SetClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockSkewTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private Instant truth = Instant.parse("2026-11-24T08:00:00Z");
    private Duration nodeAhead = Duration.ZERO;
    private Duration databaseAhead = Duration.ZERO;
    private int readings;

    private final ClockSkew skew = new ClockSkew(
            () -> {
                readings++;
                return truth.plus(databaseAhead);
            },
            new SetClock(() -> truth, () -> nodeAhead),
            () -> truth.toEpochMilli() * 1_000_000,
            Duration.ofMinutes(1));

    @BeforeEach
    void start() {
        skew.read();
    }

    @Test
    void aClockThatGoesRightIsReadOnlyOnce() {
        for (int i = 0; i < 100; i++) {
            pass(Duration.ofMinutes(1));
            assertThat(skew.isTooFar()).isFalse();
        }
        assertThat(readings).isEqualTo(1);
    }

    @Test
    void aClockThatJumpsAnHourEitherWayIsTooFarAtOnceAndGoodAgainWhenItIsSetRight() {
        for (var jump : new Duration[] {HOUR, HOUR.negated()}) {
            pass(Duration.ofMinutes(5));
            nodeAhead = jump;
            assertThat(skew.isTooFar()).isTrue();
            assertThat(skew.now()).isEqualTo(jump);
            nodeAhead = Duration.ZERO;
            assertThat(skew.isTooFar()).isFalse();
        }
    }

    @Test
    void aLittleIsTolerated() {
        nodeAhead = Duration.ofSeconds(59);
        assertThat(skew.isTooFar()).isFalse();
        nodeAhead = Duration.ofSeconds(61);
        assertThat(skew.isTooFar()).isTrue();
    }

    @Test
    void whenTheDatabasesClockWasSetAlongThereIsNothingToRefuse() {
        pass(Duration.ofSeconds(5));
        nodeAhead = HOUR;
        databaseAhead = HOUR;
        assertThat(skew.isTooFar()).isFalse();
    }

    @Test
    void aDatabaseThatTookOverWithAWrongClockIsSeenAtTheNextReading() {
        databaseAhead = HOUR;
        assertThat(skew.isTooFar()).isFalse();
        skew.read();
        assertThat(skew.isTooFar()).isTrue();
    }

    @Test
    void whileItIsWrongTheDatabaseIsAskedAtMostOnceASecond() {
        nodeAhead = HOUR;
        for (int i = 0; i < 1000; i++) {
            pass(Duration.ofMillis(10));
            assertThat(skew.isTooFar()).isTrue();
        }
        assertThat(readings).isLessThan(12);
    }

    private void pass(Duration time) {
        truth = truth.plus(time);
    }
}
