package cn.hubei.trade.platform.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class ExpiredSessionsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ExpiredSessions expired;

    @Test
    void whatHasEndedGoesAndTheOthersStay() {
        var gone = scene.provider().login();
        var there = scene.provider().login();
        Client.signedIn(port, gone);
        Client.signedIn(port, there);
        db.sql("update spring_session set expiry_time = expiry_time - 1860000 where principal_name = :login")
                .param("login", gone)
                .update();
        expired.sweep();
        assertThat(sessions(gone)).isZero();
        assertThat(sessions(there)).isOne();
    }

    private long sessions(String login) {
        return db.sql("select count(*) from spring_session where principal_name = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }
}
