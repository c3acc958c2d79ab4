package cn.hubei.trade.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.limit.Throttle.Rate;
import cn.hubei.trade.platform.refusal.TooMany;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ThrottleTest {

    private static final Rate TEN_AN_HOUR = Rate.valueOf("10 in 1h");

    @Autowired
    private Throttle throttle;

    @Autowired
    private JdbcClient db;

    private final String somebody = UUID.randomUUID().toString();

    @Test
    void ofManyAtOnceExactlyTheRateGetsThrough() throws Exception {
        var pool = Executors.newFixedThreadPool(20);
        var uses = Stream.<Callable<Optional<Duration>>>generate(
                        () -> () -> throttle.use("test", somebody, TEN_AN_HOUR))
                .limit(100)
                .toList();
        var allowed = 0;
        for (var use : pool.invokeAll(uses)) {
            allowed += use.get().isEmpty() ? 1 : 0;
        }
        pool.shutdown();
        assertThat(allowed).isEqualTo(10);
        assertThat(throttle.use("test", "another" + somebody, TEN_AN_HOUR)).isEmpty();
    }

    @Test
    void whoIsRefusedIsToldWhenTheNextUseIsFree() {
        var start = Instant.parse("2026-11-24T08:00:00Z");
        for (int i = 0; i < 10; i++) {
            assertThat(at(start).use("test", somebody, TEN_AN_HOUR)).isEmpty();
        }
        assertThat(at(start).use("test", somebody, TEN_AN_HOUR)).hasValue(Duration.ofMinutes(6));
        assertThat(at(start.plusSeconds(359)).use("test", somebody, TEN_AN_HOUR))
                .hasValue(Duration.ofSeconds(1));
        assertThat(at(start.plusSeconds(360)).use("test", somebody, TEN_AN_HOUR))
                .isEmpty();
        assertThat(at(start.plusSeconds(360)).use("test", somebody, TEN_AN_HOUR))
                .isPresent();
    }

    @Test
    void whatIsGivenBackIsFreeAgain() {
        var one = Rate.valueOf("1 in 1h");
        assertThat(throttle.use("test", somebody, one)).isEmpty();
        throttle.giveBack("test", somebody, one);
        assertThat(throttle.use("test", somebody, one)).isEmpty();
        assertThat(throttle.use("test", somebody, one)).isPresent();
    }

    @Test
    void itSaysHowManyUsesAreNotPaidForYet() {
        var start = Instant.parse("2026-11-24T08:00:00Z");
        assertThat(at(start).used("test", somebody, TEN_AN_HOUR)).isZero();
        for (int i = 0; i < 12; i++) {
            at(start).use("test", somebody, TEN_AN_HOUR);
        }
        assertThat(at(start).used("test", somebody, TEN_AN_HOUR)).isEqualTo(10);
        assertThat(at(start.plusSeconds(359)).used("test", somebody, TEN_AN_HOUR))
                .isEqualTo(10);
        assertThat(at(start.plusSeconds(361)).used("test", somebody, TEN_AN_HOUR))
                .isEqualTo(9);
        assertThat(at(start.plusSeconds(3600)).used("test", somebody, TEN_AN_HOUR))
                .isZero();
    }

    @Test
    void waitingIsSaidInWords() {
        assertThat(TooMany.words(Duration.ofSeconds(30))).isEqualTo("30 秒");
        assertThat(TooMany.words(Duration.ofSeconds(95))).isEqualTo("2 分钟");
        assertThat(TooMany.words(Duration.ofHours(3))).isEqualTo("3 小时");
    }

    @Test
    void oneLineOfTheSixthVersionIsOneSubject() {
        assertThat(Limits.subject("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(Limits.subject("2001:db8:1:2::1"))
                .isNotEqualTo(Limits.subject("2001:db8:1:3::1"));
        assertThat(Limits.subject("10.0.0.1")).isEqualTo("10.0.0.1");
    }

    @Test
    void aRateIsWrittenPlainly() {
        assertThat(TEN_AN_HOUR).isEqualTo(new Rate(10, Duration.ofHours(1)));
        assertThatThrownBy(() -> Rate.valueOf("often")).isInstanceOf(IllegalArgumentException.class);
    }

    private Throttle at(Instant time) {
        return new Throttle(db, Clock.fixed(time, ZoneOffset.UTC));
    }
}
