package cn.hubei.trade.api.key;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever keeps a key hears of its end in time, once 30 days before and once 7. */
@DatabaseTest
class EndingKeysTest {

    @Autowired
    private Scene scene;

    @Autowired
    private KeysForTests keys;

    @Autowired
    private EndingKeys ending;

    @Autowired
    private JdbcClient db;

    private Actor provider;

    @BeforeEach
    void aKeyOfNinetyDays() {
        provider = scene.provider();
        keys.make(KeyOwner.organization(provider.organization()), provider.account(), "");
    }

    @Test
    void longBeforeItsEndNobodyIsTold() {
        ending.tell();
        assertThat(told()).isEmpty();
    }

    @Test
    void itIsToldOnceThirtyDaysBeforeAndOnceSeven() {
        endsIn(20);
        ending.tell();
        ending.tell();
        assertThat(told()).hasSize(1);
        endsIn(5);
        ending.tell();
        ending.tell();
        assertThat(told()).hasSize(2).allMatch(title -> title.equals("接口密钥即将到期：测试"));
    }

    @Test
    void ofARevokedKeyNothingIsTold() {
        endsIn(5);
        db.sql(
                        "update api_key set revoked_at = current_timestamp, revoked_by = created_by where organization_id = :own")
                .param("own", provider.organization())
                .update();
        ending.tell();
        assertThat(told()).isEmpty();
    }

    private void endsIn(int days) {
        db.sql("update api_key set expires_at = current_timestamp + interval '" + days
                        + "' day where organization_id = :own")
                .param("own", provider.organization())
                .update();
    }

    private List<String> told() {
        return db.sql("select title from message where account_id = :account and event_key like 'api-key.%'")
                .param("account", provider.account())
                .query(String.class)
                .list();
    }
}
