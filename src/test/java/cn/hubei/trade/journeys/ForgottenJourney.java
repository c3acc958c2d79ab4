package cn.hubei.trade.journeys;

import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 「忘记密码」: the security question, a code from the department, a new password. */
@BrowserTest
class ForgottenJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void whoHasForgottenThePasswordGetsACodeFromTheDepartment() {
        var provider = scene.provider();
        try (var user = Browser.user(port);
                var officer = Browser.user(port)) {
            user.open("/login");
            user.follow("忘记密码");
            user.press("下一步");
            user.sees("请填写密保答案");
            user.isFine("forgotten-errors");
            user.fill("登录账号", provider.login());
            user.choose("密保问题", "您就读的第一所学校的名称是？");
            user.fill("密保答案", Scene.PASSWORD);
            user.fill("验证码", "TEST");
            user.press("下一步");
            user.sees("核实身份后");
            user.isFine("forgotten-code");

            officer.signIn(scene.officer().login(), Scene.PASSWORD);
            officer.follow("找回密码协助");
            officer.isFine("reset-help");
            officer.fill("登录账号", provider.login());
            officer.press("搜索");
            officer.sees(provider.company());
            officer.press("发放验证码");
            officer.confirm();
            officer.sees("只能使用一次");
            officer.isFine("reset-code");
            var code = officer.page.locator(".one-time-code").textContent();

            user.fill("一次性验证码", code);
            user.fill("新密码", "Huanke#2026");
            user.fill("确认新密码", "Huanke#2026");
            user.press("保存新密码");
            user.sees("密码已重新设置，请用新密码登录");
            user.signIn(provider.login(), "Huanke#2026");
            user.sees("详情统计");
        }
    }
}
