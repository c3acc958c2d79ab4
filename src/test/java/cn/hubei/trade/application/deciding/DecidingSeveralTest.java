package cn.hubei.trade.application.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several applications decided at once (product: 5). */
@DatabaseTest
class DecidingSeveralTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Test
    void eachHasItsOwnAnswerAndAStaleOneHoldsUpNoOther() {
        var provider = scene.provider();
        var training = scene.training(provider, "批量审批", 10);
        var fresh = scene.application(scene.enterprise(), training);
        var stale = scene.application(scene.enterprise(), training);
        var foreign = scene.application(scene.enterprise(), scene.training(scene.provider(), "他人", 10));

        var answer = Client.signedIn(port, provider.login())
                .post(
                        "/console/training-applications/decisions",
                        "outcome",
                        "APPROVED",
                        "selected",
                        id(fresh) + ":0",
                        "selected",
                        id(stale) + ":7",
                        "selected",
                        id(foreign) + ":0");

        assertThat(answer.body())
                .contains(fresh)
                .contains("已通过")
                .contains(stale)
                .contains("该记录已被他人处理")
                .contains("没有这条申请")
                .doesNotContain(foreign);
        assertThat(state(fresh)).isEqualTo("APPROVED");
        assertThat(state(stale)).isEqualTo("PENDING");
        assertThat(state(foreign)).isEqualTo("PENDING");
    }

    @Test
    void nothingChosenAndNoReasonAreSaid() {
        var provider = scene.provider();
        var number = scene.application(scene.enterprise(), scene.training(provider, "批量退回", 10));
        var client = Client.signedIn(port, provider.login());
        var path = "/console/training-applications/decisions";
        assertThat(client.post(path, "outcome", "APPROVED").body()).contains("请先勾选要审批的申请");
        assertThat(client.post(path, "outcome", "REFUSED", "selected", id(number) + ":0")
                        .body())
                .contains("请填写不通过原因");
        assertThat(state(number)).isEqualTo("PENDING");
    }

    @Test
    void afterAFailureTheListIsAsItWasLeft() {
        var provider = scene.provider();
        scene.application(scene.enterprise(), scene.training(provider, "另一期", 10));
        var training = scene.training(provider, "批量审批", 30);
        for (int i = 0; i < 21; i++) {
            scene.application(scene.enterprise(), training);
        }
        var client = Client.signedIn(port, provider.login());
        var list = "/console/training-applications";
        var query = "title=%E6%89%B9%E9%87%8F&page=2";
        var ticked = client.hidden(list + "?" + query, "selected");
        assertThat(client.hidden(list + "?" + query, "back")).isEqualTo(query.replace("&", "&amp;"));

        var failed = client.post(list + "/decisions", "selected", ticked, "reason", "名额另有安排", "back", query);

        assertThat(failed.status()).isEqualTo(422);
        assertThat(failed.body())
                .contains("请选择审批结果")
                .contains("名额另有安排")
                .contains("value=\"批量\"")
                .containsPattern("value=\"" + ticked + "\"[^>]* checked")
                .doesNotContain("另一期")
                .contains("href=\"" + list + "?title=%E6%89%B9%E9%87%8F&amp;page=1\"")
                .doesNotContain("_csrf=")
                .doesNotContain("decisions?");
    }

    private long id(String number) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    private String state(String number) {
        return db.sql("select state from offering_application where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }
}
