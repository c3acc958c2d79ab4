package cn.hubei.trade.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What 「资质备案」 answers to the organization itself (manual 3.3.1). */
@DatabaseTest
class FilingControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private PreparingFiling preparing;

    @Autowired
    private JdbcClient db;

    @Test
    void theSecondOfTwoEditorsKeepsWhatWasTypedAndOverwritesNothing() {
        var provider = scene.newProvider();
        var path = "/console/filing/" + preparing.begin(provider.organization());
        var first = Client.signedIn(port, provider.login());
        var second = Client.signedIn(port, provider.login());
        assertThat(edit(first, path, "先保存的").status()).isEqualTo(303);

        for (int press = 0; press < 2; press++) {
            var refused = edit(second, path, "后保存的");
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.body())
                    .contains("该记录已被他人处理，请刷新后重试")
                    .contains("value=\"后保存的\"")
                    .contains("name=\"version\" value=\"0\"")
                    .contains("href=\"" + path + "/form\"");
        }
        assertThat(first.get(path).body()).contains("先保存的").doesNotContain("后保存的");
    }

    @Test
    void aChangedVersionIsDiscardedBeforeItIsFiledAndTheEarlierOneStays() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        client.post("/console/filing/draft");
        var draft = preparing.begin(provider.organization());
        var path = "/console/filing/" + draft + "/discarding";
        assertThat(client.get("/console/filing").body()).contains("放弃修改", "action=\"" + path + "\"");
        assertThat(client.post(path, "version", "7").status()).isEqualTo(409);

        assertThat(client.post(path, "version", "0").status()).isEqualTo(303);

        assertThat(preparing.of(provider.organization()))
                .extracting(Filing::state)
                .containsExactly(FilingState.APPROVED);
        assertThat(client.get("/console/filing").body()).contains("已放弃修改").doesNotContain("/discarding");
        assertThat(db.sql("select action from audit_entry where subject = 'filing' and subject_id = :id")
                        .param("id", String.valueOf(draft))
                        .query(String.class)
                        .list())
                .containsExactly("filing.discarded");
    }

    @Test
    void neitherTheFirstVersionNorOneThatWasFiledIsDiscarded() {
        var newcomer = scene.newProvider();
        var client = Client.signedIn(port, newcomer.login());
        var filing = preparing.begin(newcomer.organization());
        assertThat(client.get("/console/filing").body()).doesNotContain("放弃修改");
        assertThat(client.post("/console/filing/" + filing + "/discarding", "version", "0")
                        .status())
                .isEqualTo(409);

        var provider = scene.provider();
        var next = preparing.begin(provider.organization());
        preparing.submit(next, provider.organization(), 0, provider.account());
        assertThat(Client.signedIn(port, provider.login())
                        .post("/console/filing/" + next + "/discarding", "version", "1")
                        .status())
                .isEqualTo(409);
    }

    private static Client.Answer edit(Client client, String path, String address) {
        return client.post(
                path,
                "version",
                "0",
                "name",
                "湖北服务商有限公司",
                "region",
                "420000",
                "region",
                "420100",
                "region",
                "420111",
                "address",
                address,
                "mobile",
                "13800138000",
                "enterpriseType",
                "private",
                "contact",
                "张磊",
                "departmentCode",
                "420100");
    }
}
