package cn.hubei.trade.journeys;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Manual 3.6: a third-party service from its draft through the department's review to its evaluation. */
@BrowserTest
class ServiceJourney {

    private static final String NAME = "荷兰海外仓保税备货";
    private static final String REASON = "请补充收费标准";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aServiceIsReviewedTwiceThenAppliedForAndItsStarsShowOnThePortal() {
        var host = scene.provider();
        var trader = scene.enterprise();
        var reviewer = scene.officer();
        try (var provider = Browser.user(port);
                var officer = Browser.user(port);
                var enterprise = Browser.user(port)) {
            provider.signIn(host.login(), Scene.PASSWORD);
            addsAService(provider);
            submits(provider);
            officer.signIn(reviewer.login(), Scene.PASSWORD);
            sendsItBack(officer, host);
            amendsItAndSubmitsAgain(provider);
            approvesIt(officer, host);

            enterprise.signIn(trader.login(), Scene.PASSWORD);
            appliesWithItsNeed(enterprise);
            Errands.refuses(provider, Kinds.SERVICE, "请写明目的港");
            Errands.appliesAgain(enterprise, "请写明目的港");
            Errands.approves(provider, Kinds.SERVICE);
            Errands.uploadsEvidence(provider, Kinds.SERVICE);
            searchesEvidence(provider, trader);
            Errands.evaluates(enterprise, Kinds.SERVICE);
            seesTheScore(enterprise, host);
            withdrawsEditsAndWaitsForReviewAgain(provider, enterprise, host);
        }
    }

    private static void addsAService(Browser.User provider) {
        provider.follow("服务报审");
        provider.isFine("services-empty");
        provider.press("新增");
        provider.fill("服务名称", NAME);
        provider.fill("服务描述", "德国、波兰仓库，头程运输和一件代发");
        provider.chooseRegion("湖北省", "武汉市", "青山区");
        provider.fill("联系人", "张磊");
        provider.fill("联系电话", "87541234");
        provider.fill("邮箱", "service");
        provider.press("保存");
        provider.sees("请选择服务类型");
        provider.sees("邮箱格式不正确");
        provider.isFine("service-form-errors");
        provider.choose("服务类型", "海外仓");
        provider.fill("联系电话", "027-87541234");
        provider.fill("邮箱", "service@example.cn");
        provider.page.setInputFiles("#attachments", Errands.picture("收费标准.png"));
        provider.press("保存");
        provider.sees("保存成功");
        provider.seesState("暂存");
    }

    private static void submits(Browser.User provider) {
        provider.press("报审");
        provider.confirm();
        provider.sees("报审提交成功");
        provider.seesState("待审核");
    }

    private static void sendsItBack(Browser.User officer, Actor host) {
        officer.follow("服务审核");
        officer.fill("服务商名称", host.company());
        officer.press("搜索");
        officer.sees(NAME);
        officer.isFine("reviews");
        officer.opens("审核");
        officer.sees("收费标准.png");
        Errands.chooses(officer, "不通过");
        Errands.submitsDecision(officer);
        officer.sees("请填写不通过原因");
        officer.isFine("review-errors");
        officer.fill("不通过原因", REASON);
        Errands.submitsDecision(officer);
        officer.sees("已退回该服务");
    }

    private static void amendsItAndSubmitsAgain(Browser.User provider) {
        provider.follow("服务报审");
        provider.seesState("审核不通过");
        provider.opens("查看");
        provider.sees(REASON);
        provider.isFine("service-view");
        provider.page.keyboard().press("Escape");
        provider.press("编辑");
        provider.sees(REASON);
        provider.isFine("service-form");
        provider.fill("服务描述", "德国、波兰仓库，头程运输和一件代发，每件 12 元");
        provider.press("保存");
        provider.sees("保存成功");
        submits(provider);
        provider.isFine("services");
        Errands.searchesAndExports(provider, Kinds.SERVICE, NAME, () -> provider.fill("服务描述", "没有这样的服务"));
    }

    private static void approvesIt(Browser.User officer, Actor host) {
        officer.follow("服务审核");
        officer.fill("服务商名称", host.company());
        officer.press("搜索");
        officer.opens("审核");
        officer.sees("每件 12 元");
        officer.sees(REASON);
        Errands.chooses(officer, "通过");
        Errands.submitsDecision(officer);
        officer.sees("已通过该服务");
    }

    private static void appliesWithItsNeed(Browser.User enterprise) {
        Errands.opensFromPortal(enterprise, Kinds.SERVICE, NAME);
        enterprise.sees("暂无评价");
        enterprise.sees("收费标准.png");
        enterprise.press("我要申请");
        enterprise.fill("联系电话", "13900139000");
        enterprise.press("提交申请");
        enterprise.sees("请填写需求说明");
        enterprise.isFine("apply-for-service-errors");
        enterprise.fill("需求说明", "每月两个标准箱发往汉堡");
        Errands.submits(enterprise, Kinds.SERVICE);
    }

    private static void searchesEvidence(Browser.User provider, Actor trader) {
        provider.fill("申请企业", "没有这样的企业");
        provider.press("搜索");
        provider.sees("没有符合条件的服务");
        provider.press("清空");
        provider.fill("申请企业", trader.company());
        provider.fill("服务地区", "青山区");
        provider.press("搜索");
        provider.sees("1 个");
    }

    private static void seesTheScore(Browser.User enterprise, Actor host) {
        enterprise.open("/services?provider=" + host.company());
        enterprise.sees("4.67 分（1 次评价）");
        enterprise.isFine("portal-services-score");
        enterprise.follow(NAME);
        enterprise.sees("4.67 分（1 次评价）");
    }

    /** What is edited after it was published is reviewed before it is seen again. */
    private static void withdrawsEditsAndWaitsForReviewAgain(
            Browser.User provider, Browser.User enterprise, Actor host) {
        provider.follow("服务报审");
        Errands.withdraws(provider);
        provider.press("编辑");
        provider.fill("服务名称", "改过的海外仓");
        provider.press("保存");
        provider.sees("保存成功");
        submits(provider);
        enterprise.open("/services?provider=" + host.company());
        enterprise.sees("没有可以申请的服务");
        enterprise.open("/console/applications");
        enterprise.sees(NAME);
        enterprise.seesNot("改过的海外仓");
    }
}
