package cn.hubei.trade.api.developers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.api.Programs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** docs/open-interface.sh, as somebody runs it who knows nothing but the docs. */
@DatabaseTest
class StrangersScriptTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Programs programs;

    @Autowired
    private JdbcClient db;

    @Test
    void itFollowsAnApplicationAndKeepsACopy() throws IOException, InterruptedException {
        var provider = scene.provider();
        var number = scene.application(scene.enterprise(), scene.training(provider, "培训", 5));
        db.sql("update offering_application set changed_at = changed_at - interval '3' minute where number = :number")
                .param("number", number)
                .update();
        assertThat(run(programs.of(port, provider).key()))
                .contains("On offer now:", number + " PENDING", "1 copied; the next time with changedSince=20");
    }

    @Test
    void withAWrongKeyItEndsAndSaysWhy() throws IOException, InterruptedException {
        assertThat(run("hbt_wrong")).contains("密钥无效");
    }

    private String run(String key) throws IOException, InterruptedException {
        var script = new ProcessBuilder("bash", "docs/open-interface.sh").redirectErrorStream(true);
        script.environment().put("PLATFORM", "http://127.0.0.1:" + port);
        script.environment().put("KEY", key);
        script.environment().put("TRIES", "1");
        script.environment().put("no_proxy", "127.0.0.1");
        var process = script.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
