package cn.hubei.trade.api.key;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Client.Answer;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.Programs.Program;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「接口与推送 › 密钥」. */
@DatabaseTest
class OwnKeysTest {

    private static final String BASE = "/account/keys";
    private static final Pattern KEY = Pattern.compile("id=\"new-key\">(hbt_[^<]+)<");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private KeysForTests keys;

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
    void aKeyIsShownOnceAndOpensWhatItsOwnerReads() {
        var form = UUID.randomUUID().toString();
        var first = make("公司系统", form);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.whole().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        var key = key(first);
        assertThat(first.body()).contains("curl -H \"Authorization: Bearer " + key);
        assertThat(new Program(port, key).get("/api/v1/applications").status()).isEqualTo(200);

        assertThat(make("公司系统", form).location()).isEqualTo(BASE);
        var list = main.get(BASE).body();
        assertThat(list).contains("已经显示过", key.substring(0, 12) + "…", "有效").doesNotContain(key);
        assertThat(db.sql("select count(*) from api_key where organization_id = :own")
                        .param("own", owner.organization())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void theKeyStandsInNoTrail() {
        var key = key(make("公司系统", UUID.randomUUID().toString()));
        var secret = key.substring(13);
        assertThat(db.sql("select count(*) from audit_entry where detail like '%' || :secret || '%'")
                        .param("secret", secret)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(db.sql(
                                "select detail from audit_entry where action = 'api-key.made' and detail like '%' || :shown || '%'")
                        .param("shown", key.substring(0, 12))
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        var answer = main.post(BASE, "name", "", "days", "4000", "addresses", "10.0.0.1\nbank.example");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("请填写名称", "请选择有效天数", "「bank.example」不是 IP 地址或网段", "href=\"#addresses\"");
        assertThat(main.post(BASE, "name", "系统", "days", "30", "addresses", "10.0.0.1/64")
                        .body())
                .contains("「10.0.0.1/64」不是 IP 地址或网段");
    }

    @Test
    void addressesMayBeTypedInAnyWay() {
        assertThat(SourceAddresses.problem(null)).isNull();
        assertThat(SourceAddresses.problem("203.0.113.0/24,2001:db8::/32")).isNull();
        assertThat(SourceAddresses.text(" 203.0.113.8\n203.0.113.8, ::1 ")).isEqualTo("203.0.113.8 ::1");
        assertThat(SourceAddresses.problem("999.1.1.1")).contains("999.1.1.1");
    }

    @Test
    void onlyAProviderMayLetAKeyDecide() {
        assertThat(main.get(BASE + "/new").body()).contains(ApiScope.APPLICATIONS_DECIDE.code());
        var trader = scene.newEnterprise();
        var enterprise = Client.signedIn(port, trader.login());
        assertThat(enterprise.get(BASE + "/new").body()).doesNotContain(ApiScope.APPLICATIONS_DECIDE.code());
        enterprise.post(BASE, "name", "系统", "days", "30", "scopes", ApiScope.APPLICATIONS_DECIDE.code());
        assertThat(db.sql("select scopes from api_key where organization_id = :own")
                        .param("own", trader.organization())
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void aManagerKeepsKeysAndAClerkDoesNot() {
        var manager =
                Client.signedIn(port, scene.colleague(owner, Position.MANAGER).login());
        var clerk = Client.signedIn(port, scene.colleague(owner, Position.CLERK).login());
        assertThat(manager.get(BASE).status()).isEqualTo(200);
        assertThat(clerk.get(BASE).status()).isEqualTo(403);
        assertThat(clerk.get("/account").body()).doesNotContain("接口与推送");
    }

    @Test
    void aRevokedKeyOpensNothingAndAnothersIsNotThere() {
        var key = keys.make(KeyOwner.organization(owner.organization()), owner.account(), "");
        var id = db.sql("select id from api_key where organization_id = :own")
                .param("own", owner.organization())
                .query(Long.class)
                .single();
        var path = BASE + "/" + id + "/revocation";
        assertThat(Client.signedIn(port, scene.provider().login())
                        .post(path, "version", "0")
                        .status())
                .isEqualTo(404);
        assertThat(new Program(port, key).get("/api/v1/applications").status()).isEqualTo(200);
        assertThat(main.post(path, "version", "0").location()).isEqualTo(BASE);
        assertThat(new Program(port, key).get("/api/v1/applications").status()).isEqualTo(401);
        assertThat(main.get(BASE).body()).contains("已停用").doesNotContain(path);
    }

    @Test
    void whoseMakerIsDisabledSaysSo() {
        var manager = scene.colleague(owner, Position.MANAGER);
        keys.make(KeyOwner.organization(owner.organization()), manager.account(), "");
        db.sql("update account set enabled = false where id = :id")
                .param("id", manager.account())
                .update();
        assertThat(main.get(BASE).body()).contains("创建账户已停用");
    }

    private Answer make(String name, String form) {
        return main.post(BASE, "name", name, "days", "90", "addresses", "", "formKey", form);
    }

    private static String key(Answer answer) {
        var key = KEY.matcher(answer.body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }
}
