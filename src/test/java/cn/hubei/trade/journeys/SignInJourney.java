package cn.hubei.trade.journeys;

import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Manual 3.2: signing in, and what the back office shows before and after the filing is approved. */
@BrowserTest
class SignInJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

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
}
