package cn.hubei.trade.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What 「资质备案」 answers to the organization itself (manual 3.3.1). */
@DatabaseTest
class FilingControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private PreparingFiling preparing;

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
