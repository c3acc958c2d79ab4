package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passwords are changed by who knows them, are not taken again, and end every other session (product: 2, 3). */
@DatabaseTest
class PasswordChangeTest {

    private static final String NEW = "Huanke#2026-1";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private String login;
    private Client here;

    @BeforeEach
    void somebodySignedIn() {
        login = scene.provider().login();
        here = Client.signedIn(port, login);
    }

    @Test
    void aChangedPasswordEndsAllOtherSessionsAndKeepsThisOneUnderANewId() {
        var elsewhere = Client.signedIn(port, login);
        var session = here.cookie("SESSION");
        assertThat(change(Scene.PASSWORD, NEW).location()).isEqualTo("/account");

        assertThat(here.get("/console/trainings").status()).isEqualTo(200);
        assertThat(here.cookie("SESSION")).isNotEqualTo(session);
        assertThat(elsewhere.get("/console/trainings").location()).endsWith("/login?ended=1");
        assertThat(elsewhere.get("/login?ended=1").body()).contains("请重新登录");
        assertThat(Client.visitor(port).signIn(login, NEW).location()).isEqualTo("/");
        assertThat(Client.visitor(port).signIn(login, Scene.PASSWORD).status()).isEqualTo(422);
    }

    @Test
    void theLastFiveAreNotTakenAgainAndTheOneBeforeThemIs() {
        var present = Scene.PASSWORD;
        for (int i = 1; i <= 5; i++) {
            var next = "Huanke#2026-" + i;
            assertThat(change(present, next).location()).as(next).isEqualTo("/account");
            present = next;
        }
        assertThat(change(present, "Huanke#2026-1").body()).contains("最近 5 次使用过的密码");
        assertThat(change(present, "Huanke#2026-4").body()).contains("最近 5 次使用过的密码");
        assertThat(change(present, Scene.PASSWORD).location()).isEqualTo("/account");
    }

    @Test
    void aWeakOneIsRefusedWithTheRule() {
        assertThat(change(Scene.PASSWORD, "Password1!").body()).contains("不能是常见密码");
        assertThat(change(Scene.PASSWORD, "Aa1#" + login).body()).contains("不能包含登录账号");
        assertThat(change("wrong", NEW).body()).contains("密码不正确");
    }

    @Test
    void whoGuessesTheOldPasswordLocksTheAccount() {
        for (int i = 0; i < 5; i++) {
            change("wrong", NEW);
        }
        assertThat(change(Scene.PASSWORD, NEW).body()).contains("账户已锁定");
    }

    @Test
    void whoseOfAnotherMustChooseOneFirstWhateverIsAskedFor() {
        db.sql("update account set must_change_password = true where login_name = :login")
                .param("login", login)
                .update();
        for (var path : new String[] {"/", "/account", "/console", "/console/trainings", "/trainings"}) {
            assertThat(here.get(path).location()).as(path).isEqualTo("/account/new-password");
        }
        assertThat(here.post("/console/trainings/1/publication", "version", "0").location())
                .isEqualTo("/account/new-password");
        assertThat(here.get("/account/new-password").body()).contains("临时密码");
        assertThat(choose(Scene.PASSWORD).body()).contains("新密码不能与原密码相同");
        assertThat(choose(NEW).location()).isEqualTo("/");
        assertThat(here.get("/console/trainings").status()).isEqualTo(200);
    }

    @Test
    void allEightyCharactersOfALongOneCount() {
        var longest = "Aa1#" + "湖北外贸".repeat(19);
        assertThat(longest).hasSize(80);
        assertThat(change(Scene.PASSWORD, longest).location()).isEqualTo("/account");
        assertThat(Client.visitor(port)
                        .signIn(login, longest.substring(0, 79) + "x")
                        .status())
                .isEqualTo(422);
        assertThat(Client.visitor(port).signIn(login, longest).location()).isEqualTo("/");
        assertThat(change(longest, longest + "x").body()).contains("至 80 位");
    }

    private Client.Answer change(String old, String password) {
        return here.post("/account/password", "oldPassword", old, "password", password, "passwordAgain", password);
    }

    private Client.Answer choose(String password) {
        return here.post(
                "/account/new-password",
                "oldPassword",
                Scene.PASSWORD,
                "password",
                password,
                "passwordAgain",
                password);
    }
}
