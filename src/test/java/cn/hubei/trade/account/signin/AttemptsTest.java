package cn.hubei.trade.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.SignInSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** How long an account is locked, at times that the tests choose. */
@DatabaseTest
class AttemptsTest {

    private static final int ATTEMPTS = 5;
    private static final List<Integer> DOUBLING = List.of(20, 40, 80, 160, 320, 640, 1280, 1440, 1440);

    @Autowired
    private JdbcClient db;

    @Autowired
    private SignInSettings settings;

    @Autowired
    private KnownBrowsers browsers;

    @Autowired
    private Scene scene;

    private long account;
    private String nobody;
    private Instant now = Instant.parse("2026-11-24T08:00:00Z");

    @BeforeEach
    void anAccountAndANameThatNoneHas() {
        var provider = scene.newProvider();
        account = provider.account();
        nobody = "nobody" + provider.login();
    }

    @AfterEach
    void noBrowser() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void eachFurtherLockLastsTwiceAsLongUpToADayAndForANameThatNobodyHasAlike() {
        var start = now;
        assertThat(locks(DOUBLING.size(), tries -> tries.reserve(account))).isEqualTo(DOUBLING);
        now = start;
        assertThat(locks(DOUBLING.size(), tries -> tries.reserve(nobody))).isEqualTo(DOUBLING);
    }

    @Test
    void inABrowserThatTheAccountKnowsTheyGrowApartFromThoseOfStrangers() {
        assertThat(locks(3, tries -> tries.reserve(account))).isEqualTo(DOUBLING.subList(0, 3));
        inAKnownBrowser();
        assertThat(locks(2, tries -> tries.reserve(account))).isEqualTo(DOUBLING.subList(0, 2));
        at(now).clear(account);
        RequestContextHolder.resetRequestAttributes();
        assertThat(locks(1, tries -> tries.reserve(account))).isEqualTo(DOUBLING.subList(3, 4));
    }

    @Test
    void signingInBeginsWithTheShortestAgain() {
        locks(3, tries -> tries.reserve(account));
        at(now).clear(account);
        assertThat(locks(2, tries -> tries.reserve(account))).isEqualTo(DOUBLING.subList(0, 2));
    }

    @Test
    void soDoesADayWithoutATryAfterTheLongestLockAndNothingShorter() {
        for (var tries : List.<Function<Attempts, Optional<Duration>>>of(
                attempts -> attempts.reserve(account), attempts -> attempts.reserve(nobody))) {
            locks(8, tries);
            now = now.plus(Duration.ofHours(23));
            assertThat(locks(1, tries)).containsExactly(1440);
            now = now.plus(Duration.ofHours(25));
            assertThat(locks(2, tries)).isEqualTo(DOUBLING.subList(0, 2));
        }
    }

    @Test
    void afterADayWithoutATryFourFailuresAreForgotten() {
        for (var tries : List.<Function<Attempts, Optional<Duration>>>of(
                attempts -> attempts.reserve(account), attempts -> attempts.reserve(nobody))) {
            fail(ATTEMPTS - 1, tries);
            now = now.plus(Duration.ofHours(25));
            fail(ATTEMPTS - 1, tries);
            assertThat(tries.apply(at(now))).isEmpty();
            assertThat(tries.apply(at(now))).isPresent();
        }
    }

    @Test
    void aNameThatIsTriedAllTheTimeIsNotForgottenADayAfterItsFirstTry() {
        for (var tries : List.<Function<Attempts, Optional<Duration>>>of(
                attempts -> attempts.reserve(account), attempts -> attempts.reserve(nobody))) {
            fail(2, tries);
            now = now.plus(Duration.ofHours(20));
            fail(2, tries);
            now = now.plus(Duration.ofHours(20));
            fail(1, tries);
            assertThat(tries.apply(at(now))).hasValue(Duration.ofMinutes(20));
        }
    }

    @Test
    void aRightPasswordWithoutItsCodeNeitherShortensNorLengthensTheNextLock() {
        locks(2, tries -> tries.reserve(account));
        fail(ATTEMPTS, tries -> tries.reserve(account));
        at(now).giveBack(account);
        assertThat(at(now).reserve(account)).isEmpty();
        assertThat(at(now).reserve(account)).hasValue(Duration.ofMinutes(80));
    }

    @Test
    void whatIsLeftIsSaidInWholeMinutesRoundedUp() {
        locks(1, tries -> tries.reserve(account));
        fail(ATTEMPTS, tries -> tries.reserve(account));
        assertThat(at(now.plusSeconds(61)).reserve(account)).hasValue(Duration.ofMinutes(39));
        assertThat(at(now.plusSeconds(60)).reserve(account)).hasValue(Duration.ofMinutes(39));
        assertThat(at(now.plusSeconds(59)).reserve(account)).hasValue(Duration.ofMinutes(40));
        assertThat(at(now.plusSeconds(2399)).reserve(account)).hasValue(Duration.ofMinutes(1));
        assertThat(at(now.plusSeconds(2400)).reserve(account)).isEmpty();
    }

    @Test
    void noLockIsShorterThanTheFirstThatIsSet() {
        settings = new SignInSettings(
                settings.password(),
                ATTEMPTS,
                Duration.ofMinutes(30),
                Duration.ofMinutes(20),
                settings.secondFactorRoles(),
                settings.reset());
        assertThat(locks(2, tries -> tries.reserve(account))).containsExactly(30, 30);
    }

    @Test
    void itIsSaidInWords() {
        assertThat(Attempts.locked(Duration.ofMinutes(80))).isEqualTo("账户已锁定，请 80 分钟后再试");
        assertThat(Attempts.locked(Duration.ofMinutes(160))).isEqualTo("账户已锁定，请 2 小时 40 分钟后再试");
        assertThat(Attempts.locked(Duration.ofDays(1))).isEqualTo("账户已锁定，请 24 小时后再试");
    }

    /** The minutes of so many locks, each begun by five failures when the one before it has just ended. */
    private List<Integer> locks(int number, Function<Attempts, Optional<Duration>> tries) {
        var lasted = new ArrayList<Integer>();
        for (int i = 0; i < number; i++) {
            fail(ATTEMPTS, tries);
            var wait = tries.apply(at(now)).orElseThrow();
            lasted.add((int) wait.toMinutes());
            now = now.plus(wait);
        }
        return lasted;
    }

    private void fail(int number, Function<Attempts, Optional<Duration>> tries) {
        for (int i = 0; i < number; i++) {
            assertThat(tries.apply(at(now))).isEmpty();
        }
    }

    private Attempts at(Instant time) {
        return new Attempts(db, Clock.fixed(time, ZoneOffset.UTC), settings, browsers);
    }

    private void inAKnownBrowser() {
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        browsers.remember(account);
        request.setCookies(response.getCookies());
    }
}
