package cn.hubei.trade.api.webhook.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** When a receiver that failed is tried again. */
class PausesTest {

    private final Pauses shortest = new Pauses(() -> 0);
    private final Pauses longest = new Pauses(() -> 1);

    @Test
    void tenTriesTakeMoreThanThreeDays() {
        var all = Duration.ZERO;
        for (var attempts = 1; attempts < 10; attempts++) {
            all = all.plus(shortest.after(attempts, null).orElseThrow());
        }
        assertThat(all).isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(shortest.after(10, null)).isEmpty();
        assertThat(shortest.after(11, null)).isEmpty();
    }

    @Test
    void theFirstPauseIsFiveSecondsAndTheLastADay() {
        assertThat(shortest.after(1, null)).contains(Duration.ofSeconds(5));
        assertThat(shortest.after(9, null)).contains(Duration.ofHours(24));
    }

    @Test
    void eachIsATenthLongerAtMost() {
        assertThat(longest.after(4, null)).contains(Duration.ofMinutes(132));
    }

    @Test
    void aReceiverThatWantsToBeLeftAloneIsForADayAtMost() {
        assertThat(shortest.after(1, Duration.ofMinutes(7))).contains(Duration.ofMinutes(7));
        assertThat(shortest.after(3, Duration.ofSeconds(7))).contains(Duration.ofMinutes(30));
        assertThat(shortest.after(1, Duration.ofDays(30))).contains(Duration.ofDays(1));
        assertThat(shortest.after(1, Duration.ofSeconds(-9))).contains(Duration.ofSeconds(5));
    }
}
