package cn.hubei.trade.account.signon;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「我的账户 › 登录方式」, and what a changed fact does. */
@SignOnPlatform
class WaysTest {

    private static final Pattern WAY = Pattern.compile("name=\"way\" value=\"([0-9a-f]{64})\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private final String user = "user-" + UUID.randomUUID();
    private Scene.Actor actor;
    private Client owner;

    @BeforeEach
    void somebodySignedIn() {
        actor = scene.enterprise();
        owner = Client.signedIn(port, actor.login());
        tell(actor.company());
    }

    private void tell(String name) {
        RealProvider.user(
                user, claims -> claims.claim("credit_code", actor.creditCode()).claim("name", name));
    }

    private void bring() {
        var back = Providers.callback(owner.get("/account/ways/with/danyi").location(), user);
        assertThat(owner.get(back).location()).isEqualTo("/account/ways");
    }

    private void bind() {
        bring();
        owner.get("/account/ways");
        assertThat(owner.post("/account/ways/binding", "currentPassword", Scene.PASSWORD)
                        .location())
                .isEqualTo("/account/ways");
    }

    private String way() {
        var found = WAY.matcher(owner.get("/account/ways").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void whatCameBackIsBoundOnlyWithThePassword() {
        bring();
        assertThat(owner.get("/account/ways").body()).contains("完成绑定", actor.company());
        assertThat(owner.post("/account/ways/binding", "currentPassword", "wrong")
                        .body())
                .contains("密码不正确");
        assertThat(bindings()).isZero();
        assertThat(owner.post("/account/ways/binding", "currentPassword", Scene.PASSWORD)
                        .location())
                .isEqualTo("/account/ways");
        assertThat(Providers.signOn(Client.visitor(port), "danyi", user).location())
                .isEqualTo("/");
    }

    @Test
    void aWayIsLetGoOnlyWithThePassword() {
        bind();
        var way = way();
        assertThat(owner.post("/account/ways/unbinding", "way", way, "currentPassword", "wrong")
                        .body())
                .contains("密码不正确");
        assertThat(bindings()).isOne();
        owner.post("/account/ways/unbinding", "way", way, "currentPassword", Scene.PASSWORD);
        assertThat(bindings()).isZero();
        assertThat(Providers.signOn(Client.visitor(port), "danyi", user).location())
                .isEqualTo("/login/binding");
    }

    @Test
    void anothersWayIsNotThere() {
        bind();
        var other = Client.signedIn(port, scene.enterprise().login());
        assertThat(other.post("/account/ways/unbinding", "way", way(), "currentPassword", Scene.PASSWORD)
                        .status())
                .isEqualTo(404);
        assertThat(bindings()).isOne();
    }

    @Test
    void oneIdentityOpensOneAccount() {
        bind();
        var other = Client.signedIn(port, scene.enterprise().login());
        var back = Providers.callback(other.get("/account/ways/with/danyi").location(), user);
        assertThat(other.get(back).location()).isEqualTo("/account/ways?bound=1");
        assertThat(other.get("/account/ways?bound=1").body()).contains("已绑定别的账户");
    }

    @Test
    void theLastWayInStaysAndAFirstPasswordOpensAnother() {
        bind();
        db.sql("update account set password_hash = null where id = :id")
                .param("id", actor.account())
                .update();
        assertThat(owner.get("/account/ways").body()).contains("这是唯一的登录方式").doesNotContain("name=\"way\"");
        assertThat(owner.post("/account/ways/unbinding", "way", key(), "currentPassword", "x")
                        .body())
                .contains("这是唯一的登录方式");
        assertThat(bindings()).isOne();
        assertThat(owner.post("/account/ways/password", "password", "weak", "passwordAgain", "weak")
                        .status())
                .isEqualTo(422);
        var password = "Jiangan#2026b";
        assertThat(owner.post("/account/ways/password", "password", password, "passwordAgain", password)
                        .location())
                .isEqualTo("/account/ways");
        assertThat(owner.get("/account/ways").status()).isEqualTo(200);
        assertThat(Client.visitor(port).signIn(actor.login(), password).location())
                .isEqualTo("/");
        assertThat(owner.post("/account/ways/password", "password", password, "passwordAgain", password)
                        .body())
                .contains("您的账户已有密码");
    }

    @Test
    void longAfterSigningInNobodySetsAFirstPassword() {
        db.sql("update account set password_hash = null where id = :id")
                .param("id", actor.account())
                .update();
        db.sql("update spring_session set creation_time = creation_time - 660000 where principal_name = :login")
                .param("login", actor.login())
                .update();
        var password = "Jiangan#2026b";
        assertThat(owner.post("/account/ways/password", "password", password, "passwordAgain", password)
                        .body())
                .contains("请退出并重新登录后，在 10 分钟内设置密码");
    }

    @Test
    void whatAsksForThePasswordSaysWhereToSetOne() {
        db.sql("update account set password_hash = null where id = :id")
                .param("id", actor.account())
                .update();
        assertThat(owner.post(
                                "/account/password",
                                "oldPassword",
                                "x",
                                "password",
                                "Jiangan#2026b",
                                "passwordAgain",
                                "Jiangan#2026b")
                        .body())
                .contains("您的账户还没有密码，请先在「我的账户 › 登录方式」设置密码");
    }

    @Test
    void aChangedNameIsOfferedAndWrittenByNobodyElse() {
        bind();
        var renamed = actor.company() + "（更名）";
        tell(renamed);
        Providers.signOn(Client.visitor(port), "danyi", user);
        assertThat(owner.get("/console/filing").body()).contains("单一窗口中的名称已变为「" + renamed + "」，是否采用？");
        assertThat(name()).isEqualTo(actor.company());
        var form = owner.post("/console/filing/offered/name/adoption").location();
        assertThat(form).endsWith("/form?offered=name");
        assertThat(owner.get(form).body()).contains("value=\"" + renamed + "\"");
        assertThat(name()).isEqualTo(actor.company());
    }

    @Test
    void whoDeclinesIsNotAskedAgainUntilItChangesAnew() {
        bind();
        tell(actor.company() + "甲");
        Providers.signOn(Client.visitor(port), "danyi", user);
        owner.post("/console/filing/offered/name/declining");
        assertThat(owner.get("/console/filing").body()).doesNotContain("是否采用");
        Providers.signOn(Client.visitor(port), "danyi", user);
        assertThat(owner.get("/console/filing").body()).doesNotContain("是否采用");
        tell(actor.company() + "乙");
        Providers.signOn(Client.visitor(port), "danyi", user);
        assertThat(owner.get("/console/filing").body()).contains(actor.company() + "乙", "是否采用");
    }

    private String name() {
        return db.sql("select name from organization where id = :id")
                .param("id", actor.organization())
                .query(String.class)
                .single();
    }

    private String key() {
        var row = db.sql("select issuer from external_identity where account_id = :id")
                .param("id", actor.account())
                .query(String.class)
                .single();
        return cn.hubei.trade.platform.text.Tokens.hash(row + "\n" + user);
    }

    private long bindings() {
        return db.sql("select count(*) from external_identity where account_id = :id")
                .param("id", actor.account())
                .query(Long.class)
                .single();
    }
}
