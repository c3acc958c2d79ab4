package cn.hubei.trade.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.OfOneNode;
import cn.hubei.trade.Scene;
import cn.hubei.trade.platform.time.ClockSkew;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What who watches the platform reads, on a port of its own. */
@DatabaseTest
@Tag("any-database")
@TestPropertySource(properties = {"management.server.port=0", "platform.database.slow-statement=1ms"})
@Import(MetricsTest.ThisNode.class)
class MetricsTest {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    /** This node's clock, as somebody may set it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class ThisNode {

        @Bean
        @Primary
        ClockSkew setClock() {
            return new ClockSkew(
                    Clock.systemUTC()::instant,
                    new SetClock(Clock.systemUTC()::instant, AHEAD::get),
                    System::nanoTime,
                    Duration.ofMinutes(1));
        }
    }

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int management;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Test
    void whatWaitsIsCounted() {
        var before = metric("platform_decisions_waiting");
        scene.application(scene.enterprise(), scene.training(scene.provider(), "等待审批", null));
        assertThat(metric("platform_decisions_waiting")).isEqualTo(before + 1);
        assertThat(metric("platform_audit_unsealed")).isPositive();
        assertThat(metric("platform_decisions_overdue")).isZero();
        assertThat(metric("platform_mail_waiting")).isZero();
        assertThat(metric("platform_mail_given_up")).isZero();
        assertThat(metric("platform_events_waiting")).isZero();
        assertThat(metric("platform_files_lost")).isZero();
        assertThat(metric("hikaricp_connections_max")).isPositive();
    }

    @Test
    void aSlowStatementIsCounted() {
        db.sql("select count(*) from (select code from region limit 500) a, (select code from region limit 500) b")
                .query(Long.class)
                .single();
        assertThat(metric("platform_statements_slow_total")).isPositive();
    }

    @Test
    void thePublicPortTellsNothing() {
        assertThat(Client.visitor(port).get("/actuator/prometheus").status()).isEqualTo(404);
        assertThat(Client.signedIn(port, scene.operator().login())
                        .get("/actuator/prometheus")
                        .status())
                .isEqualTo(404);
        assertThat(Client.visitor(management).get("/login").status()).isEqualTo(404);
        assertThat(health("readiness")).isEqualTo(200);
        assertThat(Client.visitor(management).get("/actuator/env").status()).isEqualTo(404);
    }

    @Test
    @OfOneNode
    void aNodeWhoseClockIsWrongSaysSoAndTakesNoRequestsUntilItIsRight() {
        var user = Client.signedIn(port, scene.provider().login());
        AHEAD.set(Duration.ofHours(1));
        try {
            var refused = user.get("/console/trainings");
            assertThat(refused.status()).isEqualTo(502);
            assertThat(refused.body()).contains("服务器时钟有误", "您的操作没有保存").containsPattern("编号：<code>[0-9A-Z]+</code>");
            assertThat(Client.visitor(port).get(styles(refused.body())).status())
                    .isEqualTo(200);
            assertThat(health("readiness")).isEqualTo(503);
            assertThat(health("liveness")).isEqualTo(200);
            assertThat(metric("platform_clock_skew_seconds")).isBetween(3590.0, 3610.0);
        } finally {
            AHEAD.set(Duration.ZERO);
        }
        assertThat(health("readiness")).isEqualTo(200);
        assertThat(user.get("/console/trainings").status()).isEqualTo(200);
    }

    private static String styles(String page) {
        return page.replaceAll("(?s).*href=\"(/assets/[^\"]+\\.css[^\"]*)\".*", "$1");
    }

    private int health(String group) {
        return Client.visitor(management).get("/actuator/health/" + group).status();
    }

    private double metric(String name) {
        return Client.visitor(management)
                .get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name) && !line.startsWith("#"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
