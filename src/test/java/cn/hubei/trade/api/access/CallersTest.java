package cn.hubei.trade.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.api.ApiScope;
import cn.hubei.trade.api.Programs;
import cn.hubei.trade.api.Programs.Program;
import cn.hubei.trade.api.key.ApiKey.KeyOwner;
import cn.hubei.trade.api.key.KeysForTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a key opens anything. */
@DatabaseTest
class CallersTest {

    private static final String OWN = "/api/v1/applications";
    private static final String PUBLIC = "/api/v1/offerings";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Programs programs;

    @Autowired
    private KeysForTests keys;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Program program;

    @BeforeEach
    void aKey() {
        provider = scene.provider();
        program = programs.of(port, provider);
    }

    @Test
    void aKeyOpensWhatIsItsOwners() {
        assertThat(program.get(OWN).status()).isEqualTo(200);
    }

    @Test
    void withoutAKeyOneIsAskedForIt() {
        var reply = Programs.ofNobody(port).get(OWN);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(reply.body().get("type").asString()).isEqualTo("/developers#KEY_REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "hbt_", "hbt_00000000_0000000000000000000000000000000000000000000", "Basic YTpi"})
    void whatIsNoKeyOpensNothingNotEvenWhatIsPublic(String text) {
        var reply = new Program(port, text).get(PUBLIC);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body().get("type").asString()).isEqualTo("/developers#KEY_INVALID");
    }

    @Test
    void aKeyThatWasCutOffOrHasAnotherSecretIsInvalid() {
        var key = program.key();
        assertThat(new Program(port, key.substring(0, key.length() - 1))
                        .get(OWN)
                        .status())
                .isEqualTo(401);
        var changed = key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A");
        assertThat(new Program(port, changed).get(OWN).status()).isEqualTo(401);
    }

    @Test
    void aKeyEndsWithItsTime() {
        update("update api_key set expires_at = current_timestamp where organization_id = :id");
        assertThat(program.get(OWN).body().get("type").asString()).isEqualTo("/developers#KEY_EXPIRED");
    }

    @Test
    void aKeyThatWasRevokedOpensNothingFromTheNextCallOn() {
        update(
                "update api_key set revoked_at = current_timestamp, revoked_by = created_by where organization_id = :id");
        assertThat(program.get(OWN).body().get("type").asString()).isEqualTo("/developers#KEY_REVOKED");
    }

    @Test
    void aKeyEndsWithTheAccountThatMadeIt() {
        update("update account set enabled = false where organization_id = :id");
        assertThat(program.get(OWN).body().get("type").asString()).isEqualTo("/developers#KEY_REVOKED");
    }

    @Test
    void aClerksKeyDecidesNothing() {
        var deciding = programs.of(port, provider, ApiScope.APPLICATIONS_DECIDE);
        var number = scene.application(scene.enterprise(), scene.training(provider, "培训", 5));
        update("update account set position = 'CLERK' where organization_id = :id");
        assertThat(deciding.post("/api/v1/applications/" + number + "/decision", "{}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aKeyIsUsedFromTheAddressesItNames() {
        var here =
                keys.make(KeyOwner.organization(provider.organization()), provider.account(), "10.1.0.0/16 127.0.0.1");
        var elsewhere = keys.make(KeyOwner.organization(provider.organization()), provider.account(), "10.1.0.0/16");
        assertThat(new Program(port, here).get(OWN).status()).isEqualTo(200);
        var refused = new Program(port, elsewhere).get(OWN);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body().get("type").asString()).isEqualTo("/developers#ADDRESS_REFUSED");
    }

    @Test
    void twoKeysLiveAtOnceSoThatOneFollowsTheOther() {
        var second = programs.of(port, provider);
        assertThat(program.get(OWN).status()).isEqualTo(200);
        assertThat(second.get(OWN).status()).isEqualTo(200);
    }

    @Test
    void aPartnersKeyEndsWithThePartner() {
        var bank = programs.ofPartner(port, "42", scene.operator().account(), ApiScope.APPLICATIONS_READ);
        assertThat(bank.get(OWN).status()).isEqualTo(200);
        db.sql("update partner set disabled_at = current_timestamp").update();
        assertThat(bank.get(OWN).status()).isEqualTo(401);
    }

    private void update(String sql) {
        db.sql(sql).param("id", provider.organization()).update();
    }
}
