package cn.hubei.trade.platform.limit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyPaceTest {

    private final BodyPace pace = new BodyPace(0);

    @Test
    void aPictureOverATelephoneLineHasAllTheTimeThatItTakes() {
        assertThatCode(() -> {
                    for (int second = 1; second <= 80; second++) {
                        pace.arrived(50_000, at(second));
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aByteNowAndThenIsTooSlow() throws BodyPace.TooSlow {
        pace.arrived(1, at(4));
        pace.arrived(1, at(8));
        assertThatThrownBy(() -> pace.arrived(1, at(12))).isInstanceOf(BodyPace.TooSlow.class);
    }

    @Test
    void whoWasQuickMayPauseButNotForEver() throws BodyPace.TooSlow {
        pace.arrived(409_600, at(1));
        pace.arrived(1, at(100));
        assertThatThrownBy(() -> pace.arrived(1, at(120))).isInstanceOf(BodyPace.TooSlow.class);
    }

    private static long at(int second) {
        return Duration.ofSeconds(second).toNanos();
    }
}
