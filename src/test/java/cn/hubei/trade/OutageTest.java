package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What visitors, users and watchers see while the database is away. */
@OfOneNode
@DatabaseTest
class OutageTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @AfterEach
    void plugIn() {
        Cable.plugIn();
    }

    @Test
    void everyPageSaysInChineseThatTheDatabaseIsAwayWithANumber() {
        var user = Client.signedIn(port, scene.provider().login());
        var stranger = Client.visitor(port);
        stranger.setCookie("SESSION", "bm9ib2R5");
        Cable.pull();
        for (var answer : new Client.Answer[] {
            user.get("/console/trainings"), Client.visitor(port).get("/"), stranger.get("/console/trainings")
        }) {
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.body()).contains("系统暂时无法访问数据库", "请稍后再试").containsPattern("编号：<code>[0-9A-Z]+</code>");
        }
    }

    @Test
    void aNodeWithoutItsDatabaseLivesAndTakesNoRequests() {
        var watcher = Client.visitor(port);
        assertThat(watcher.get("/actuator/health/readiness").status()).isEqualTo(200);
        Cable.pull();
        assertThat(watcher.get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(watcher.get("/actuator/health/readiness").status()).isEqualTo(503);
    }
}
