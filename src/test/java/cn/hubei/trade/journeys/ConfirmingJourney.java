package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Power;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 「待确认操作」: what one operator asks for another confirms, and each has half of the password (ADR 12). */
@BrowserTest
@TestPropertySource(properties = "platform.separated-powers=true")
class ConfirmingJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aPasswordIsResetByTwo() {
        var auditor = scene.operator(Power.AUDIT);
        try (var asker = Browser.user(port);
                var second = Browser.user(port)) {
            asker.signIn(scene.operator(Power.SYSTEM, Power.SECURITY).login(), Scene.PASSWORD);
            second.signIn(scene.operator(Power.SECURITY).login(), Scene.PASSWORD);
            asker.open("/console/operators?login=" + auditor.login());
            asker.isFine("separated-operators");
            asker.press("重置密码");
            asker.sees("分为两段");
            asker.confirm();
            asker.sees("已提交，由另一名有安全管理权限的人员");

            second.open("/console/operators");
            second.sees("项待您办理");
            second.page
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("待确认操作"))
                    .click();
            second.isFine("proposals");
            second.opens("办理");
            second.sees("请先向申请人和账户本人核实");
            second.isFine("proposal");
            second.press("拒绝");
            second.sees("请填写拒绝原因");
            second.isFine("proposal-refusal-error");
            second.press("确认");
            second.confirm();
            second.sees("请勿向申请人索取前半段");
            second.isFine("second-half");
            var last = second.page.locator("#half").textContent();
            second.follow("我已记下，返回列表");
            second.seesState("已确认，待领取");

            asker.open("/console/operators/proposals");
            asker.opens("领取");
            asker.isFine("proposal-to-collect");
            asker.press("领取前半段");
            asker.sees("请勿向确认人索取后半段");
            asker.isFine("first-half");
            var first = asker.page.locator("#half").textContent();
            asker.follow("我已记下，返回列表");
            asker.seesState("已确认");
            assertThat(Client.visitor(port)
                            .signIn(auditor.login(), first + last)
                            .status())
                    .isEqualTo(303);
        }
    }

    @Test
    void anAskedForOperatorIsWithdrawn() {
        var administrator = scene.operator(Power.SYSTEM, Power.SECURITY);
        scene.operator(Power.SECURITY);
        try (var asker = Browser.user(port)) {
            asker.signIn(administrator.login(), Scene.PASSWORD);
            asker.follow("运营账户");
            asker.opens("新增运营账户");
            asker.fill("登录账号", "asked_" + administrator.account());
            asker.fill("用户姓名", "孙丽");
            asker.page
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("审计管理"))
                    .check();
            asker.isFine("operator-form-separated");
            asker.press("保存");
            asker.sees("已提交，由另一名有安全管理权限的人员");
            asker.open("/console/operators/proposals?login=asked_" + administrator.account());
            asker.opens("查看");
            asker.press("撤销");
            asker.confirm();
            asker.seesState("已撤销");
            asker.open("/console/settings");
            asker.isFine("settings-separated");
        }
    }
}
