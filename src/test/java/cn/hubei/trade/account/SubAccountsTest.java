package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「子账户」. */
@DatabaseTest
class SubAccountsTest {

    private static final String BASE = "/account/sub-accounts";

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
    void theTemporaryPasswordIsToldOnceAndMustBeChanged() {
        var login = "clerk_" + owner.account();
        var key = UUID.randomUUID().toString();
        var first = add(login, "CLERK", key);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.whole().headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
        var password = password(first.body());
        assertThat(add(login, "CLERK", key).location()).isEqualTo(BASE);
        assertThat(db.sql("select count(*) from account where login_name = :login and must_change_password")
                        .param("login", login)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(Client.visitor(port).signIn(login, password).status()).isEqualTo(303);
        assertThat(main.get(BASE).body()).contains(login).doesNotContain(password);
    }

    @Test
    void aTemporaryPasswordThatNobodyUsedForAWeekOpensNothingAndAnotherIsGiven() {
        var clerk = scene.colleague(owner, Position.CLERK);
        var path = BASE + "/" + clerk.account() + "/password";
        var given = main.post(path, "version", "0").body();
        assertThat(given).contains("逾期未登录的，此密码失效");
        db.sql("update account set password_changed_at = password_changed_at - interval '169' hour where id = :id")
                .param("id", clerk.account())
                .update();
        var visitor = Client.visitor(port);
        assertThat(visitor.signIn(clerk.login(), password(given)).body()).contains("登录账号或密码不正确");
        assertThat(main.get(BASE).body()).contains("临时密码已过期", "重发临时密码").doesNotContain("待修改密码");

        var again = main.post(path, "version", "1").body();
        assertThat(main.get(BASE).body()).contains("待修改密码").doesNotContain("临时密码已过期");
        assertThat(visitor.signIn(clerk.login(), password(again)).status()).isEqualTo(303);
    }

    @Test
    void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
        var answer =
                main.post(BASE, "loginName", owner.login(), "displayName", "李娜", "mobile", "12", "position", "MAIN");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("手机不正确：填写手机号码", "请选择岗位", "value=\"李娜\"");
        var taken = main.post(BASE, "loginName", owner.login(), "displayName", "李娜", "position", "CLERK");
        assertThat(taken.body()).contains("已被使用，请更换");
    }

    @Test
    void aManagerIsAsGoodAsTheMainAccountAndAClerkIsNot() {
        var manager =
                Client.signedIn(port, scene.colleague(owner, Position.MANAGER).login());
        var clerk = Client.signedIn(port, scene.colleague(owner, Position.CLERK).login());
        assertThat(manager.get(BASE).status()).isEqualTo(200);
        assertThat(manager.get("/account").body()).contains("子账户");
        assertThat(clerk.get(BASE).status()).isEqualTo(403);
        assertThat(clerk.get("/account").body()).doesNotContain("子账户");
        assertThat(clerk.post(BASE + "/" + owner.account() + "/disabling", "version", "0")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aManagerDoesNothingToTheMainAccount() {
        var manager =
                Client.signedIn(port, scene.colleague(owner, Position.MANAGER).login());
        for (var act : new String[] {"disabling", "password"}) {
            var answer = manager.post(BASE + "/" + owner.account() + "/" + act, "version", "0");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.body()).contains("主账户");
        }
        assertThat(enabled(owner)).isTrue();
    }

    @Test
    void anotherOrganizationsAccountsAnswerAsIfTheyWereNotThere() {
        var other = scene.colleague(scene.provider(), Position.CLERK);
        var path = BASE + "/" + other.account();
        assertThat(main.get(path + "/form").status()).isEqualTo(404);
        assertThat(main.post(path, "displayName", "改名", "position", "MANAGER", "version", "0")
                        .status())
                .isEqualTo(404);
        for (var act : new String[] {"disabling", "enabling", "password", "phone"}) {
            assertThat(main.post(path + "/" + act, "version", "0").status())
                    .as(act)
                    .isEqualTo(404);
        }
        assertThat(enabled(other)).isTrue();
        assertThat(main.get(BASE).body()).doesNotContain(other.login());
    }

    @Test
    void whoeverIsDisabledOrResetIsOutAtTheNextClick() {
        var clerk = scene.colleague(owner, Position.CLERK);
        var working = Client.signedIn(port, clerk.login());
        var path = BASE + "/" + clerk.account();
        assertThat(working.get("/console/trainings").status()).isEqualTo(200);

        assertThat(main.post(path + "/disabling", "version", "0").status()).isEqualTo(303);
        assertThat(working.get("/console/trainings").location()).endsWith("/login?ended=1");
        assertThat(Client.visitor(port).signIn(clerk.login(), Scene.PASSWORD).status())
                .isEqualTo(422);

        main.post(path + "/enabling", "version", "1");
        var again = Client.signedIn(port, clerk.login());
        var reset = main.post(path + "/password", "version", "2");
        assertThat(again.get("/console/trainings").location()).endsWith("/login?ended=1");
        assertThat(Client.visitor(port)
                        .signIn(clerk.login(), password(reset.body()))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whomTheOperatorDisabledTheOrganizationDoesNotEnable() {
        var clerk = scene.colleague(owner, Position.CLERK);
        var operator = Client.signedIn(port, scene.operator().login());
        var register = "/console/accounts/" + clerk.account();
        operator.post(register + "/disabling", "version", "0");
        assertThat(main.get(BASE).body()).contains("由平台运营方停用").doesNotContain("/enabling");
        var refused = main.post(BASE + "/" + clerk.account() + "/enabling", "version", "1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("该账户由平台运营方停用");
        assertThat(enabled(clerk)).isFalse();

        operator.post(register + "/enabling", "version", "1");
        main.post(BASE + "/" + clerk.account() + "/disabling", "version", "2");
        assertThat(main.get(BASE).body()).doesNotContain("由平台运营方停用").contains("/enabling");
    }

    @Test
    void whoeverForgotThePasswordAndIsLockedComesInWithTheNewOne() {
        var clerk = scene.colleague(owner, Position.CLERK);
        for (int attempt = 0; attempt < 5; attempt++) {
            Client.visitor(port).signIn(clerk.login(), "wrong");
        }
        var reset = main.post(BASE + "/" + clerk.account() + "/password", "version", "0");
        assertThat(Client.visitor(port)
                        .signIn(clerk.login(), password(reset.body()))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aStaleFormIsToldAndChangesNothing() {
        var clerk = scene.colleague(owner, Position.CLERK);
        var path = BASE + "/" + clerk.account();
        main.post(path, "displayName", "李娜娜", "position", "MANAGER", "version", "0");
        var stale = main.post(path, "displayName", "张三", "position", "CLERK", "version", "0");
        assertThat(stale.status()).isEqualTo(409);
        assertThat(detail("account.changed", clerk)).contains("用户姓名：李娜 → 李娜娜；岗位：工作人员 → 管理人员");
    }

    @Test
    void aTelephoneIsMaskedAndShownInFullForARecordedClick() {
        var clerk = scene.colleague(owner, Position.CLERK);
        var path = BASE + "/" + clerk.account();
        main.post(path, "displayName", "李娜", "mobile", "13912345678", "position", "CLERK", "version", "0");
        assertThat(main.get(BASE).body()).contains("139****5678").doesNotContain("13912345678");
        assertThat(main.post(path + "/phone").body()).contains("13912345678");
        assertThat(detail("personal-data.shown", clerk)).contains("李娜").doesNotContain("13912345678");
    }

    private Client.Answer add(String login, String position, String key) {
        return main.post(BASE, "loginName", login, "displayName", "李娜", "position", position, "formKey", key);
    }

    private static String password(String body) {
        var found = Pattern.compile("id=\"temporary-password\">([^<]+)<").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private boolean enabled(Actor actor) {
        return db.sql("select enabled from account where id = :id")
                .param("id", actor.account())
                .query(Boolean.class)
                .single();
    }

    private String detail(String action, Actor of) {
        return db.sql("select detail from audit_entry where action = :action and subject_id = :id")
                .param("action", action)
                .param("id", String.valueOf(of.account()))
                .query(String.class)
                .single();
    }
}
