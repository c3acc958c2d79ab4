package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The header's clock is the server's, whatever the machine's own says. */
@BrowserTest
class ClockJourney {

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** The machine's clock can be put on by so many milliseconds. */
    private static final String MACHINE = """
            window.put = %d;
            const now = Date.now.bind(Date);
            Date.now = () => now() + window.put;
            const Right = Date;
            window.Date = class extends Right {
              constructor(...given) { given.length ? super(...given) : super(Date.now()); }
            };
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aMachineThatIsWrongByDaysShowsTheRightTime() {
        try (var user = machine(Duration.ofDays(3))) {
            ticks(user);
            showsTheServersTime(user);
        }
    }

    @Test
    void aMachineThatSleptShowsTheRightTimeAgain() {
        try (var user = machine(Duration.ZERO)) {
            ticks(user);
            user.page.waitForResponse(
                    answer -> answer.request().method().equals("HEAD"),
                    () -> user.page.evaluate("window.put = 2 * 3600 * 1000"));
            ticks(user);
            showsTheServersTime(user);
        }
    }

    private Browser.User machine(Duration wrong) {
        var user = Browser.user(port);
        user.page.addInitScript(MACHINE.formatted(wrong.toMillis()));
        user.signIn(scene.provider().login(), Scene.PASSWORD);
        return user;
    }

    private static void ticks(Browser.User user) {
        user.page.waitForFunction(
                "before => document.querySelector('[data-clock]').textContent !== before", shown(user));
    }

    private static void showsTheServersTime(Browser.User user) {
        var shown = LocalDateTime.parse(shown(user), SHOWN)
                .atZone(cn.hubei.trade.platform.time.Moments.ZONE)
                .toInstant();
        assertThat(ChronoUnit.SECONDS.between(shown, Instant.now())).isBetween(-5L, 5L);
    }

    private static String shown(Browser.User user) {
        return user.page.locator("[data-clock]").textContent();
    }
}
