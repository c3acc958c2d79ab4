package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same form sent once more, as after going back: the same record, and a word that it is. */
@DatabaseTest
class SentTwiceTest {

    private static final String[] TRAINING = {
        "host",
        "张磊",
        "region",
        "420000",
        "region",
        "420100",
        "region",
        "420107",
        "startsAt",
        "2031-03-10T09:00",
        "registrationOpensAt",
        "2031-01-10T09:00",
        "registrationClosesAt",
        "2031-02-10T09:00",
        "place",
        "湖北物流展厅",
        "content",
        "规则与操作",
        "category",
        "policy"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Test
    void aTraining() {
        var client = Client.signedIn(port, scene.provider().login());
        isMadeOnce(client, "/console/trainings", "title", "offering", TRAINING);
    }

    @Test
    void aNotice() {
        var client = Client.signedIn(port, scene.officer().login());
        isMadeOnce(client, "/console/notices", "title", "notice", "kind", "NOTICE", "body", "正文");
    }

    @Test
    void anAuthorizationCode() {
        var client = Client.signedIn(port, scene.officer().login());
        isMadeOnce(
                client,
                "/console/authorization-codes",
                "companyName",
                "authorization_code",
                "creditCode",
                Scene.creditCode(),
                "serviceArea",
                "gaoxin");
    }

    @Test
    void anEntryOfADictionary() {
        var client = Client.signedIn(port, scene.operator().login());
        isMadeOnce(client, "/console/dictionaries/service-area", "label", "dictionary_entry");
    }

    @Test
    void aDepartment() {
        var client = Client.signedIn(port, scene.operator().login());
        String[] form = {"name", "武汉市新洲区商务局", "region", "420000", "region", "420100", "region", "420117"};
        assertThat(client.post("/console/departments", form).status()).isEqualTo(303);
        assertThat(client.post("/console/departments", form).status()).isEqualTo(303);
        saysSo(client);
    }

    @Test
    void aSubAccount() {
        var client = Client.signedIn(port, scene.provider().login());
        var key = UUID.randomUUID().toString();
        String[] form = {
            "loginName", "twice" + key.substring(0, 8), "displayName", "李娜", "position", "CLERK", "formKey", key
        };
        assertThat(client.post("/account/sub-accounts", form).status()).isEqualTo(200);
        assertThat(client.post("/account/sub-accounts", form).status()).isEqualTo(303);
        assertThat(client.get("/account").body()).contains("该账户已经开设");
        form[1] = form[1] + "b";
        assertThat(client.post("/account/sub-accounts", form).body())
                .contains("这次没有重复保存")
                .doesNotContain(key);
    }

    @Test
    void anApplication() {
        var service = scene.published(Kinds.SERVICE, scene.provider(), "送两次", null);
        var trader = scene.enterprise();
        var client = Client.signedIn(port, trader.login());
        String[] form = {
            "contact",
            "王芳",
            "phone",
            "13900139000",
            "need",
            "两个标准箱",
            "formKey",
            UUID.randomUUID().toString()
        };
        for (int i = 0; i < 2; i++) {
            assertThat(client.post("/console/open-services/" + service + "/application", form)
                            .location())
                    .isEqualTo("/console/applications");
        }
        assertThat(client.get("/account").body()).contains("该申请已提交过，没有重复提交，服务编号 FW");
    }

    /** Once as it is, then with another name, which is a record of its own only when it is sent again. */
    private void isMadeOnce(Client client, String path, String name, String table, String... others) {
        var key = UUID.randomUUID().toString();
        var first = "一次 " + key.substring(0, 8);
        var before = count(table);
        assertThat(send(client, path, key, name, first, others).status()).isEqualTo(303);
        assertThat(send(client, path, key, name, first, others).status()).isEqualTo(303);
        saysSo(client);
        assertThat(count(table)).isEqualTo(before + 1);

        var changed = send(client, path, key, name, first + " 改", others);
        assertThat(changed.status()).isEqualTo(422);
        assertThat(changed.body()).contains("这次没有重复保存", first + " 改").doesNotContain(key);
        assertThat(count(table)).isEqualTo(before + 1);
        var next = changed.body().replaceAll("(?s).*name=\"formKey\" value=\"([^\"]+)\".*", "$1");
        assertThat(send(client, path, next, name, first + " 改", others).status())
                .isEqualTo(303);
        assertThat(count(table)).isEqualTo(before + 2);
    }

    private static Answer send(Client client, String path, String key, String name, String value, String... others) {
        var form = new ArrayList<>(List.of(others));
        form.addAll(List.of(name, value, "formKey", key));
        return client.post(path, form.toArray(String[]::new));
    }

    private static void saysSo(Client client) {
        assertThat(client.get("/account").body()).containsAnyOf("该内容已保存过，没有重复保存", "该授权码已生成过，没有重复生成");
    }

    private long count(String table) {
        return db.sql("select count(*) from " + table).query(Long.class).single();
    }
}
