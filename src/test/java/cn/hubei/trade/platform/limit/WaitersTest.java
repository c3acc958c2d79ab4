package cn.hubei.trade.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class WaitersTest {

    private final Waiters waiters = new Waiters(3, 2, Duration.ZERO);

    @Test
    void anAddressHasOnlyItsPlaces() {
        assertThat(waiters.enter("a")).isTrue();
        assertThat(waiters.enter("a")).isTrue();
        assertThat(waiters.enter("a")).isFalse();
        assertThat(waiters.enter("b")).isTrue();
    }

    @Test
    void allTogetherHaveOnlyTheirs() {
        assertThat(waiters.enter("a")).isTrue();
        assertThat(waiters.enter("b")).isTrue();
        assertThat(waiters.enter("c")).isTrue();
        assertThat(waiters.enter("d")).isFalse();
    }

    @Test
    void whoLeavesMakesRoom() {
        waiters.enter("a");
        waiters.enter("a");
        waiters.leave("a");
        assertThat(waiters.enter("a")).isTrue();
    }
}
