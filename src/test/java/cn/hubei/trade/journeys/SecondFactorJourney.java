package cn.hubei.trade.journeys;

import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Phone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer binds a telephone, signs in with its codes, and once without it. */
@BrowserTest
class SecondFactorJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void anOfficerBindsATelephoneAndSignsInWithIt() {
        var officer = scene.officer();
        try (var user = Browser.user(port)) {
            user.signIn(officer.login(), Scene.PASSWORD);
            user.open("/account/second-factor");
            user.isFine("second-factor");
            user.press("开始绑定");
            var phone = new Phone(user.page.locator("code.text-wrap-any").textContent());
            user.isFine("second-factor-qr");
            user.fill("动态验证码", "12");
            user.fill("登录密码", Scene.PASSWORD);
            user.press("完成绑定");
            user.sees("动态验证码不正确");
            user.fill("动态验证码", phone.code());
            user.fill("登录密码", Scene.PASSWORD);
            user.press("完成绑定");
            user.sees("二次验证绑定成功");
            user.isFine("recovery-codes");
            var recovery = user.page.locator(".recovery-codes code").first().textContent();
            user.follow("已保存，进入系统");
            user.press("退出");

            begin(user, officer.login());
            user.sees("请打开手机上的验证器应用");
            user.fill("动态验证码", "000000");
            user.press("登录");
            user.sees("动态验证码不正确或已使用过");
            user.isFine("login-code");
            user.fill("动态验证码", phone.nextCode());
            user.press("登录");
            user.follow("进入系统");
            user.sees("授权码");
            user.press("退出");

            begin(user, officer.login());
            user.fill("动态验证码", recovery);
            user.press("登录");
            user.follow("进入系统");
            user.open("/account/second-factor");
            user.sees("未使用的恢复码：9 个");
            user.isFine("second-factor-bound");
        }
    }

    private static void begin(Browser.User user, String login) {
        user.open("/login");
        user.fill("登录账号", login);
        user.fill("密码", Scene.PASSWORD);
        user.fill("验证码", "TEST");
        user.press("登录");
    }
}
