package cn.hubei.trade.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What who watches the platform reads, on a port of its own. */
@DatabaseTest
@TestPropertySource(properties = {"management.server.port=0", "platform.database.slow-statement=1ms"})
class MetricsTest {

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
        assertThat(Client.visitor(management).get("/actuator/health/readiness").status())
                .isEqualTo(200);
        assertThat(Client.visitor(management).get("/actuator/env").status()).isEqualTo(404);
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
