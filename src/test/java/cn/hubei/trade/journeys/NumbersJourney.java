package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.application.Evaluation;
import cn.hubei.trade.application.deciding.Deciding;
import cn.hubei.trade.application.evaluating.Evaluating;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Manual 3.7 to 3.9: service query, history and My home. */
@BrowserTest
class NumbersJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Deciding deciding;

    @Autowired
    private Evaluating evaluating;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Clock clock;

    @Test
    void aProviderQueriesExportsLooksBackAndSeesTheNumbers() {
        var host = scene.provider();
        var trader = scene.enterprise();
        decided(host, trader, scene.application(trader, scene.published(Kinds.TRAINING, host, "数据看板培训", null)));
        scene.application(trader, scene.published(Kinds.EXHIBITION, host, "数据看板展会", 20));
        scene.application(trader, scene.published(Kinds.SERVICE, host, "数据看板服务", null));
        try (var provider = Browser.user(port)) {
            provider.signIn(host.login(), Scene.PASSWORD);
            queries(provider);
            looksBack(provider);
            provider.follow("详情统计");
            provider.sees("服务时效统计");
            provider.page.locator(".chart-picture canvas").first().waitFor();
            provider.page
                    .locator("summary", new com.microsoft.playwright.Page.LocatorOptions().setHasText("数据表"))
                    .first()
                    .click();
            provider.isFine("home-provider");
            provider.page
                    .locator(".figure", new com.microsoft.playwright.Page.LocatorOptions().setHasText("待办事项"))
                    .click();
            provider.sees("共 2 条");
        }
    }

    @Test
    void aDepartmentSeesItsBoardAndRemindsAProvider() {
        var host = scene.provider();
        var late = scene.application(scene.enterprise(), scene.published(Kinds.TRAINING, host, "超时培训", null));
        scene.wasSent(late, 50);
        try (var officer = Browser.user(port);
                var provider = Browser.user(port)) {
            officer.signIn(scene.officer().login(), Scene.PASSWORD);
            officer.follow("详情统计");
            officer.sees("超时未审批");
            officer.isFine("home-officer");
            officer.follow("督办看板");
            officer.isFine("board");
            officer.fill("服务商名称", host.company());
            officer.press("查询");
            officer.press("催办");
            officer.confirm();
            officer.sees("已催办，该服务商有 1 件申请超过 48 小时未审批");

            provider.signIn(host.login(), Scene.PASSWORD);
            provider.follow("详情统计");
            provider.sees("湖北省商务厅于");
            provider.isFine("home-reminded");
            provider.follow("去审批");
            provider.sees(late);
        }
    }

    @Test
    void anEnterpriseSeesItsOwnNumbers() {
        var trader = scene.enterprise();
        var host = scene.provider();
        decided(host, trader, scene.application(trader, scene.published(Kinds.TRAINING, host, "企业数据培训", null)));
        try (var enterprise = Browser.user(port)) {
            enterprise.signIn(trader.login(), Scene.PASSWORD);
            enterprise.follow("详情统计");
            enterprise.sees("申请总数");
            enterprise.isFine("home-enterprise");
            enterprise.follow("服务查询");
            enterprise.sees("企业数据培训");
            enterprise.isFine("service-records-enterprise");
        }
    }

    private static void queries(Browser.User provider) {
        provider.follow("服务查询");
        provider.sees("数据看板服务");
        provider.isFine("service-records");
        provider.choose("服务类型", "培训中心");
        provider.press("搜索");
        provider.sees("共 1 条");
        provider.sees("4.67");
        provider.press("清空");
        provider.sees("共 3 条");
        provider.page
                .getByLabel("选择", new com.microsoft.playwright.Page.GetByLabelOptions())
                .first()
                .check();
        var download = provider.page.waitForDownload(() -> provider.press("导出"));
        assertThat(download.suggestedFilename()).isEqualTo("服务查询.xlsx");
        provider.sees("已导出 1 行");
        provider.opens("查看");
        provider.sees("办理过程");
        provider.page.keyboard().press("Escape");
        provider.follow("服务汇总");
        provider.sees("平均分");
        provider.isFine("offering-scores");
        provider.follow("申请企业");
        provider.isFine("applicants");
    }

    private static void looksBack(Browser.User provider) {
        provider.follow("展会历史服务");
        provider.sees("数据看板展会");
        provider.follow("第三方历史服务");
        provider.sees("数据看板服务");
        provider.follow("培训历史服务");
        provider.sees("数据看板培训");
        provider.isFine("history");
        provider.opens("查看");
        provider.sees("第 1 次发布");
        provider.isFine("history-view");
        provider.page.keyboard().press("Escape");
        provider.press("历史申请查看");
        provider.page.locator("tbody .tag").first().waitFor();
        provider.isFine("history-applications");
    }

    private void decided(Actor host, Actor trader, String number) {
        var id = db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
        deciding.approve(new Deciding.DecisionOrder(id, 0, host.organization(), host.account()));
        evaluating.evaluate(
                id, trader.organization(), new Evaluation(5, 4, 5, "实用", clock.instant(), trader.account()));
    }
}
