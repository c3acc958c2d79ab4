package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 「我的账户」: the main account opens a clerk's account, the clerk signs in and finds nothing to decide. */
@BrowserTest
class SubAccountJourney {

    private static final String CHANGED = "Wuhan#2027x";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aClerkIsOpenedSignsInPreparesAndDoesNotDecide() {
        var owner = scene.provider();
        scene.application(scene.enterprise(), scene.training(owner, "关务实操培训", 5));
        var login = "clerk_" + owner.account();
        try (var main = Browser.user(port);
                var clerk = Browser.user(port)) {
            main.signIn(owner.login(), Scene.PASSWORD);
            var password = opensTheClerk(main, login);

            clerk.open("/login");
            clerk.fill("登录账号", login);
            clerk.fill("密码", password);
            clerk.fill("验证码", "TEST");
            clerk.press("登录");
            clerk.sees("李娜");
            clerk.open("/account");
            clerk.fill("原密码", password);
            clerk.fill("新密码", CHANGED);
            clerk.fill("确认新密码", CHANGED);
            clerk.press("保存");
            clerk.sees("密码已修改");
            clerk.seesNot("子账户");

            clerk.open("/console/training-applications");
            clerk.sees("关务实操培训");
            assertThat(clerk.page
                            .getByRole(
                                    AriaRole.BUTTON,
                                    new Page.GetByRoleOptions().setName("审批").setExact(true))
                            .count())
                    .isZero();
            clerk.isFine("applications-of-a-clerk");
            clerk.page.locator(".masked button").first().click();
            clerk.sees("13900139000");
            clerk.opens("查看");
            clerk.sees("显示完整电话");
            clerk.isFine("application-masked");
            clerk.press("显示完整电话");
            clerk.page.locator("#dialog").getByText("学员0 13900139000").waitFor();

            disablesTheClerk(main, login);
            clerk.open("/console/trainings");
            clerk.sees("还没有账户");
        }
    }

    private static String opensTheClerk(Browser.User main, String login) {
        main.follow("我的账户");
        main.follow("子账户");
        main.opens("新增子账户");
        main.fill("登录账号", "x");
        main.fill("用户姓名", "李娜");
        main.fill("手机", "13912345678");
        main.press("保存");
        main.sees("请选择岗位：管理人员或工作人员");
        main.isFine("sub-account-form-errors");
        main.fill("登录账号", login);
        main.page
                .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("工作人员"))
                .check();
        main.press("保存");
        main.sees("临时密码");
        main.isFine("temporary-password");
        var password = main.page.locator("#temporary-password").innerText();
        main.follow("我已记下，返回列表");
        main.sees("139****5678");
        main.sees("待修改密码");
        main.isFine("sub-accounts");
        return password;
    }

    private static void disablesTheClerk(Browser.User main, String login) {
        main.open("/account/sub-accounts");
        main.pressMore("停用");
        main.confirm();
        main.sees("账户 " + login + " 已停用");
        main.follow("登录记录");
        main.isFine("sign-ins");
        main.follow("密保问题");
        main.fill("密保答案", "红楼梦");
        main.fill("当前密码", "wrong");
        main.press("保存");
        main.sees("密码不正确，请重新输入");
        main.isFine("security-question-error");
        main.follow("基本资料");
        main.isFine("account-profile");
    }
}
