package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A decision rings the enterprise's bell, and the message leads to its record. */
@BrowserTest
class MessageJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aDecisionRingsTheBellAndLeadsToTheApplication() {
        var host = scene.provider();
        var trader = scene.enterprise();
        var number = scene.application(trader, scene.training(host, "RCEP 原产地规则与关税筹划", 20));
        try (var provider = Browser.user(port);
                var enterprise = Browser.user(port)) {
            provider.signIn(host.login(), Scene.PASSWORD);
            provider.follow("消息，2 条未读");
            provider.sees("收到新的申请");
            provider.press("收到新的申请：培训「RCEP 原产地规则与关税筹划」");
            provider.sees(number);
            decides(provider);

            enterprise.signIn(trader.login(), Scene.PASSWORD);
            enterprise.open("/console/applications");
            enterprise.isFine("bell");
            enterprise.follow("消息，2 条未读");
            enterprise.sees("申请已通过");
            enterprise.isFine("messages");
            enterprise.opens("接收设置");
            enterprise.page.getByLabel("将站内消息同时发送到该邮箱").check();
            enterprise.press("保存");
            enterprise.sees("请填写接收消息的邮箱");
            enterprise.isFine("message-settings-errors");
            enterprise.fill("邮箱", "wang@example.cn");
            enterprise.fill("当前密码", Scene.PASSWORD);
            enterprise.press("保存");
            enterprise.sees("接收设置已保存");

            enterprise.press("申请已通过：培训「RCEP 原产地规则与关税筹划」");
            enterprise.sees(number);
            enterprise.follow("消息，1 条未读");
            enterprise.press("全部标为已读");
            enterprise.sees("已全部标为已读");
            enterprise.isFine("messages-read");
        }
    }

    @Test
    void aSearchThatIsTooLongStaysWhereItWasTypedAndSaysSo() {
        try (var user = Browser.user(port)) {
            user.open("/search?title=" + "a".repeat(300));
            user.sees("搜索的名称不超过 200 个字，现有 300 个，请删去 100 个");
            user.isFine("search-too-long");
            user.signIn(scene.provider().login(), Scene.PASSWORD);
            user.open("/console/messages?read=no");
            user.fill("标题", "查".repeat(2000));
            user.press("搜索");
            user.sees("超出 1800 个字，请删减");
            assertThat(user.page.url()).endsWith("/console/messages?read=no");
            user.fill("标题", "查".repeat(200));
            user.press("搜索");
            user.page.waitForURL("**text=**");
            user.page.setViewportSize(390, 844);
            user.open("/console/messages?text=" + "a".repeat(300));
            user.sees("标题不超过 200 个字，现有 300 个，请删去 100 个");
            user.isFine("messages-long-search");
        }
    }

    private static void decides(Browser.User provider) {
        provider.opens("审批");
        provider.page
                .locator("#dialog")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName("通过").setExact(true))
                .check();
        provider.page
                .locator("#dialog")
                .getByText("提交", new Locator.GetByTextOptions().setExact(true))
                .click();
        provider.sees("已通过申请");
    }
}
