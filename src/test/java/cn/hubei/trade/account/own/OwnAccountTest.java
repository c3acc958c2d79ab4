package cn.hubei.trade.account.own;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

/** 「我的账户」. */
@DatabaseTest
class OwnAccountTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PasswordEncoder passwords;

    private Actor owner;
    private Client user;

    @BeforeEach
    void somebody() {
        owner = scene.newEnterprise();
        user = Client.signedIn(port, owner.login());
    }

    @Test
    void theProfileIsKeptAndAWrongOneIsToldAtItsField() {
        assertThat(user.post("/account/profile", "displayName", "", "email", "nobody", "version", "0")
                        .body())
                .contains("请填写用户姓名", "邮箱格式不正确", "value=\"nobody\"");
        user.post("/account/profile", "displayName", "王芳", "mobile", "13912345678", "version", "0");
        assertThat(user.get("/account").body()).contains("value=\"王芳\"", "value=\"13912345678\"");
        assertThat(user.post("/account/profile", "displayName", "陈静", "version", "0")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void theSecurityAnswerIsChangedOnlyWithThePassword() {
        assertThat(secure("wrong").body()).contains("密码不正确，请重新输入");
        assertThat(user.post(
                                "/account/security-question",
                                "securityQuestion",
                                "none",
                                "securityAnswer",
                                "",
                                "currentPassword",
                                "x")
                        .body())
                .contains("请选择密保问题", "请填写密保答案");
        assertThat(secure(Scene.PASSWORD).status()).isEqualTo(303);
        var kept = db.sql("select security_answer_hash from account where id = :id and security_question = 'book'")
                .param("id", owner.account())
                .query(String.class)
                .single();
        assertThat(passwords.matches("红楼梦", kept)).isTrue();
    }

    @Test
    void whoGuessesThePasswordAtTheSecurityAnswerIsLockedOutAsAtTheSignIn() {
        for (int i = 0; i < 5; i++) {
            secure("wrong");
        }
        assertThat(secure(Scene.PASSWORD).body()).contains("密码输错次数过多，账户已锁定");
        assertThat(user.signIn(owner.login(), Scene.PASSWORD).body()).contains("账户已锁定");
    }

    @Test
    void everySignInIsListedWithItsPlaceAndItsOutcome() {
        Client.visitor(port).signIn(owner.login(), "wrong");
        var body = user.get("/account/sign-ins").body();
        assertThat(body).contains("127.0.0.1", "成功", "失败", "共 2 条", "其他程序 · 未知系统");
    }

    @Test
    void anotherAccountsSignInsAreNotAmongThem() {
        Client.signedIn(port, scene.newEnterprise().login());
        assertThat(user.get("/account/sign-ins").body()).contains("共 1 条");
    }

    @Test
    void signingOutTheOthersLeavesThisOne() {
        var elsewhere = Client.signedIn(port, owner.login());
        assertThat(user.get("/account/sign-ins").body()).contains("在 2 处登录");
        user.post("/account/sign-ins/others/ending");
        assertThat(elsewhere.get("/account").location()).endsWith("/login?ended=1");
        assertThat(elsewhere.get("/login?ended=1").body()).contains("您在另一台设备上退出了本设备的登录");
        assertThat(user.get("/account/sign-ins").body()).contains("在 1 处登录");
    }

    private Client.Answer secure(String password) {
        return user.post(
                "/account/security-question",
                "securityQuestion",
                "book",
                "securityAnswer",
                "红楼梦",
                "currentPassword",
                password);
    }
}
