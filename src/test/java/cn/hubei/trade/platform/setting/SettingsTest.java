package cn.hubei.trade.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Power;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「系统设置」. */
@DatabaseTest
class SettingsTest {

    private static final String VALIDITY = "/console/settings/authorization-code.valid-days";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Settings settings;

    private Client operator;

    @BeforeEach
    void aSystemAdministrator() {
        operator = Client.signedIn(port, scene.operator(Power.SYSTEM).login());
    }

    @AfterEach
    void theDefaults() {
        db.sql("delete from setting").update();
        settings.forget();
    }

    @Test
    void aChangedValidityIsThatOfTheNextCode() {
        assertThat(operator.get("/console/settings").body()).contains("授权码有效期", "默认：90 天", "权限分离");
        assertThat(operator.post(VALIDITY, "value", "30", "version", "0").status())
                .isEqualTo(303);
        var officer = scene.officer();
        var code = scene.code(officer, "湖北设置有限公司", Scene.creditCode());
        assertThat(db.sql("select count(*) from authorization_code where code = :code"
                                + " and expires_at = issued_at + interval '30' day")
                        .param("code", code)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(Client.signedIn(port, officer.login())
                        .get("/console/authorization-codes/new")
                        .body())
                .contains("30 天内有效");
        assertThat(db.sql("select detail from audit_entry where action = 'setting.changed' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("授权码有效期：90 天 → 30 天");
    }

    @Test
    void itGoesBackToItsDefault() {
        operator.post(VALIDITY, "value", "30", "version", "0");
        assertThat(operator.get("/console/settings").body()).contains("已修改", "恢复默认");
        assertThat(operator.post(VALIDITY + "/default", "version", "1").status())
                .isEqualTo(303);
        assertThat(operator.get("/console/settings").body()).contains("value=\"90\"");
    }

    @Test
    void aWrongValueIsToldWhereItWasTypedAndAStaleFormChangesNothing() {
        var wrong = operator.post(VALIDITY, "value", "1000", "version", "0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("请填写 1 至 365 之间的整数", "value=\"1000\"");
        operator.post(VALIDITY, "value", "30", "version", "0");
        assertThat(operator.post(VALIDITY, "value", "60", "version", "0").status())
                .isEqualTo(409);
        assertThat(operator.post(VALIDITY + "/default", "version", "7").status())
                .isEqualTo(409);
        assertThat(operator.post("/console/settings/unknown", "value", "1", "version", "0")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nobodyWithoutThePowerComesIn() {
        for (var other : new Scene.Actor[] {scene.officer(), scene.provider(), scene.operator(Power.SECURITY)}) {
            var client = Client.signedIn(port, other.login());
            assertThat(client.get("/console/settings").status()).isEqualTo(403);
            assertThat(client.post(VALIDITY, "value", "30", "version", "0").status())
                    .isEqualTo(403);
        }
    }
}
