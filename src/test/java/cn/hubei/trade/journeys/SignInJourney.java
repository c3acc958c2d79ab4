package cn.hubei.trade.journeys;

import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Manual 3.2: signing in, and what the back office shows before and after the filing is approved. */
@BrowserTest
class SignInJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Test
    void whoSignsInGoesOnFromThePortalToTheBackOffice() {
        var provider = scene.provider();
        try (var user = Browser.user(port)) {
            user.open("/login");
            user.fill("登录账号", provider.login());
            user.fill("密码", "wrong");
            user.fill("验证码", "TEST");
            user.press("登录");
            user.sees("登录账号或密码不正确");
            user.isFine("login-error");

            user.signIn(provider.login(), Scene.PASSWORD);
            user.sees("详情统计");
            user.isFine("home");
            user.follow("我的账户");
            user.isFine("account");
            user.press("退出");
            user.sees("人才孵化");
            user.open("/console/trainings");
            user.sees("还没有账户");
        }
    }

    @Test
    void whoeverFailsFiveTimesIsLockedOutAndToldForHowLong() {
        var provider = scene.provider();
        try (var user = Browser.user(port)) {
            for (int i = 0; i < 6; i++) {
                user.open("/login");
                user.fill("登录账号", provider.login());
                user.fill("密码", "wrong");
                user.fill("验证码", "TEST");
                user.press("登录");
                user.sees(i < 5 ? "登录账号或密码不正确" : "账户已锁定，请 20 分钟后再试");
            }
            user.isFine("login-locked");
        }
    }

    @Test
    void whoCannotSeeThePictureSignsInByKeyboardWithoutIt() {
        var provider = scene.provider();
        try (var user = Browser.user(port)) {
            user.open("/login");
            user.fill("登录账号", provider.login());
            user.fill("密码", Scene.PASSWORD);
            user.page.getByText("看不到图片？免图片验证").focus();
            user.page.keyboard().press("Enter");
            user.page
                    .getByText("验证完成，请在三分钟内继续。")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions().setTimeout(60_000));
            user.isFine("login-worked");
            user.press("登录");
            user.follow("进入系统");
            user.sees("详情统计");
        }
    }

    @Test
    void whoeverGotAPasswordFromSomebodyElseChoosesItsOwnFirst() {
        var provider = scene.provider();
        db.sql("update account set must_change_password = true where id = :id")
                .param("id", provider.account())
                .update();
        try (var user = Browser.user(port)) {
            user.open("/login");
            user.fill("登录账号", provider.login());
            user.fill("密码", Scene.PASSWORD);
            user.fill("验证码", "TEST");
            user.press("登录");
            user.sees("您使用的是临时密码");
            user.isFine("new-password");
            user.fill("原密码", Scene.PASSWORD);
            user.fill("新密码", "Huanke#2026");
            user.fill("确认新密码", "Huanke#2026");
            user.press("保存");
            user.sees("密码已修改");
            user.follow("进入系统");
            user.sees("详情统计");
        }
    }
}
