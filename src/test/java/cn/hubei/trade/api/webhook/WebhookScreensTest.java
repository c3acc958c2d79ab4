package cn.hubei.trade.api.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Power;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「接口与推送 › 推送」. */
@DatabaseTest
class WebhookScreensTest {

    private static final String BASE = "/account/webhooks";
    private static final String URL = "https://203.0.114.7/hooks";
    private static final Pattern SECRET = Pattern.compile("whsec_[A-Za-z0-9+/=]+");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor owner;
    private Client main;

    @BeforeEach
    void aProvider() {
        owner = scene.provider();
        main = Client.signedIn(port, owner.login());
    }

    @Test
    void theSecretIsToldOnceAndKeptSealed() {
        var key = UUID.randomUUID().toString();
        var first = add(main, key);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.whole().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        var secret = secret(first.body());
        assertThat(add(main, key).location()).isEqualTo(BASE);
        assertThat(hooks()).hasSize(1);
        assertThat(main.get(BASE).body()).contains(URL, "申请已提交").doesNotContain(secret);
        assertThat(kept("secret")).doesNotContain(secret.substring("whsec_".length()));
        assertThat(db.sql("select detail from audit_entry where action = 'webhook.added' and subject_id = :id")
                        .param("id", String.valueOf(hook()))
                        .query(String.class)
                        .single())
                .isEqualTo(URL + "；申请已提交");
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        assertThat(send("url", "", "topics", "application.submitted").body()).contains("请填写推送地址");
        assertThat(send("url", "http://203.0.114.7/", "topics", "application.submitted")
                        .body())
                .contains("推送地址须以 https:// 开头");
        assertThat(send("url", "https://192.168.1.9/", "topics", "application.submitted")
                        .body())
                .contains("推送地址指向内部网络");
        assertThat(send("url", URL).body()).contains("请至少选择一项推送事件", "value=\"" + URL + "\"");
        assertThat(send("url", URL, "topics", "nonsense").body()).contains("请至少选择一项推送事件");
        assertThat(hooks()).isEmpty();
    }

    @Test
    void anOrganizationHasTenAtMost() {
        for (var number = 0; number < 10; number++) {
            assertThat(add(main, UUID.randomUUID().toString()).status()).isEqualTo(200);
        }
        var eleventh = add(main, UUID.randomUUID().toString());
        assertThat(eleventh.status()).isEqualTo(422);
        assertThat(eleventh.body()).contains("推送最多 10 个");
    }

    @Test
    void anotherSecretIsGivenAndTheOldOneSignsForADayMore() {
        var first = secret(add(main, UUID.randomUUID().toString()).body());
        var second = secret(act("secret").body());
        assertThat(second).isNotEqualTo(first);
        assertThat(main.get(BASE).body()).contains("原密钥有效至");
    }

    @Test
    void itIsEditedDisabledEnabledAndDeleted() {
        add(main, UUID.randomUUID().toString());
        var form = main.get(BASE + "/" + hook() + "/form").body();
        assertThat(form).contains(URL, "value=\"application.submitted\" checked");
        main.post(
                BASE + "/" + hook(),
                "version",
                "0",
                "url",
                URL + "/2",
                "topics",
                "filing.approved",
                "topics",
                "application.approved");
        assertThat(main.get(BASE).body()).contains(URL + "/2", "申请审批通过、资质备案审批通过");
        assertThat(act("disabling").status()).isEqualTo(303);
        assertThat(main.get(BASE).body()).contains("已停用");
        assertThat(act("enabling").status()).isEqualTo(303);
        assertThat(main.get(BASE).body()).contains("推送中");
        act("deletion");
        assertThat(hooks()).isEmpty();
    }

    @Test
    void whoSawAnEarlierVersionChangesNothing() {
        add(main, UUID.randomUUID().toString());
        act("disabling");
        assertThat(main.post(BASE + "/" + hook() + "/enabling", "version", "0").status())
                .isEqualTo(409);
    }

    @Test
    void anothersWebhookAnswersAsIfItWereNotThere() {
        add(main, UUID.randomUUID().toString());
        var other = Client.signedIn(port, scene.enterprise().login());
        var path = BASE + "/" + hook();
        assertThat(other.get(path + "/form").status()).isEqualTo(404);
        for (var act : List.of("", "/secret", "/disabling", "/enabling", "/deletion")) {
            assertThat(other.post(path + act, "version", "0", "url", URL, "topics", "filing.approved")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(other.get(BASE).body()).doesNotContain(URL);
        assertThat(kept("url")).isEqualTo(URL);
    }

    @Test
    void aTestIsSentAndItsRecordShowsWhatBecameOfIt() {
        add(main, UUID.randomUUID().toString());
        assertThat(act("test").location()).isEqualTo(BASE + "/" + hook() + "/pushes");
        var records = main.get(BASE + "/" + hook() + "/pushes").body();
        assertThat(records).contains(URL, "测试", "待发送").doesNotContain("重新推送");
        end("GIVEN_UP", "对方返回 503");
        assertThat(main.get(BASE + "/" + hook() + "/pushes").body()).contains("发送失败", "对方返回 503", "重新推送");
        assertThat(repeat(main).status()).isEqualTo(303);
        assertThat(repeat(main).status()).isEqualTo(409);
        assertThat(main.get(BASE + "/" + hook() + "/pushes").body()).contains("待发送");
    }

    @Test
    void anothersPushesAnswerAsIfTheyWereNotThere() {
        add(main, UUID.randomUUID().toString());
        act("test");
        end("GIVEN_UP", "对方返回 503");
        var other = Client.signedIn(port, scene.provider().login());
        assertThat(other.get(BASE + "/" + hook() + "/pushes").status()).isEqualTo(404);
        assertThat(other.post(BASE + "/" + hook() + "/test").status()).isEqualTo(404);
        assertThat(repeat(other).status()).isEqualTo(404);
    }

    @Test
    void theWebhooksOfAPartnerAreTheOperatorsBusiness() {
        var operator = Client.signedIn(port, scene.operator(Power.SECURITY).login());
        var path = "/console/partners/" + partner() + "/webhooks";
        assertThat(operator.get(path + "/new").body()).contains("申请审批通过").doesNotContain("服务已报审");
        assertThat(operator.post(path, "url", URL, "topics", "application.approved")
                        .body())
                .contains("whsec_");
        assertThat(operator.get(path).body()).contains(URL);
        assertThat(main.get(path).status()).isEqualTo(403);
        assertThat(operator.get("/console/partners/999999/webhooks").status()).isEqualTo(404);
    }

    @Test
    void aManagerKeepsThemAndAClerkDoesNot() {
        var manager =
                Client.signedIn(port, scene.colleague(owner, Position.MANAGER).login());
        var clerk = Client.signedIn(port, scene.colleague(owner, Position.CLERK).login());
        assertThat(manager.get(BASE).status()).isEqualTo(200);
        assertThat(clerk.get(BASE).status()).isEqualTo(403);
    }

    @Test
    void anEnterpriseIsOfferedNothingOfOfferings() {
        var enterprise = Client.signedIn(port, scene.enterprise().login());
        assertThat(enterprise.get(BASE + "/new").body()).contains("申请审批通过").doesNotContain("服务已发布");
        assertThat(main.get(BASE + "/new").body()).contains("申请审批通过", "服务已发布");
    }

    private Client.Answer add(Client client, String key) {
        return client.post(BASE, "url", URL, "topics", "application.submitted", "formKey", key);
    }

    private Client.Answer send(String... fields) {
        return main.post(BASE, fields);
    }

    private Client.Answer act(String act) {
        return main.post(BASE + "/" + hook() + "/" + act, "version", kept("version"));
    }

    private long hook() {
        return hooks().get(0);
    }

    private List<Long> hooks() {
        return db.sql("select id from webhook where organization_id = :owner order by id")
                .param("owner", owner.organization())
                .query(Long.class)
                .list();
    }

    private String kept(String column) {
        return db.sql("select " + column + " from webhook where id = :id")
                .param("id", hook())
                .query(String.class)
                .single();
    }

    private Client.Answer repeat(Client client) {
        var push = db.sql("select id from delivery where channel = 'WEBHOOK' and target = :id")
                .param("id", String.valueOf(hook()))
                .query(Long.class)
                .single();
        return client.post(BASE + "/" + hook() + "/pushes/" + push + "/repetition");
    }

    private void end(String state, String problem) {
        db.sql("update delivery set state = :state, problem = :problem, ended_at = created_at"
                        + " where channel = 'WEBHOOK' and target = :id")
                .param("state", state)
                .param("problem", problem)
                .param("id", String.valueOf(hook()))
                .update();
    }

    private long partner() {
        var key = UUID.randomUUID();
        db.sql("""
                        insert into partner (name, credit_code, purpose, legal_basis, contact, phone, region_prefix, created_at,
                          created_by, form_key, version)
                        values ('武汉银行', :code, '用途', '依据', '王芳', '027-87235500', '42', current_timestamp, :account, :key, 0)
                        """)
                .param("code", key.toString().replace("-", "").substring(0, 18))
                .param("account", owner.account())
                .param("key", key)
                .update();
        return db.sql("select id from partner where form_key = :key")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    private static String secret(String page) {
        var secret = SECRET.matcher(page);
        assertThat(secret.find()).isTrue();
        return secret.group();
    }
}
