package cn.hubei.trade.journeys;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Manual 3.5: an exhibition from its draft to its evaluation. */
@BrowserTest
class ExhibitionJourney {

    private static final String NAME = "越南工业机械展湖北展团";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void anExhibitionGoesFromItsDraftToItsEvaluation() {
        var host = scene.provider();
        var trader = scene.enterprise();
        try (var provider = Browser.user(port);
                var enterprise = Browser.user(port)) {
            provider.signIn(host.login(), Scene.PASSWORD);
            addsAnExhibition(provider);
            editsPublishesAndWithdrawsIt(provider);

            enterprise.signIn(trader.login(), Scene.PASSWORD);
            appliesForBooths(enterprise);
            Errands.refuses(provider, Kinds.EXHIBITION, "请写明产品的海关编码");
            Errands.appliesAgain(enterprise, "请写明产品的海关编码");
            searchesApplications(provider);
            Errands.approves(provider, Kinds.EXHIBITION);
            Errands.uploadsEvidence(provider, Kinds.EXHIBITION);
            Errands.evaluates(enterprise, Kinds.EXHIBITION);
            findsItFull(enterprise);
            withdrawsItAndTheKeptLinkTellsOfTheApplication(provider, enterprise);
        }
    }

    private static void addsAnExhibition(Browser.User provider) {
        provider.follow("展会发布");
        provider.isFine("exhibitions-empty");
        provider.press("新增");
        provider.fill("展会名称", NAME);
        provider.fill("举办时间", Browser.day(12));
        provider.fill("举办结束时间", Browser.day(9));
        provider.fill("报名开始时间", Browser.day(-1));
        provider.fill("报名截止时间", Browser.day(5));
        provider.chooseRegion("湖北省", "武汉市", "汉阳区");
        provider.fill("举办地点", "武汉国际博览中心 A1 馆");
        provider.fill("主办单位", "湖北省商务厅");
        provider.fill("展位数", "2");
        provider.fill("展会内容", "统一组织参展，提供标准展位和翻译");
        provider.press("保存");
        provider.sees("请选择展会类别");
        provider.choose("展会类别", "境外展会");
        provider.press("保存");
        provider.sees("举办结束时间必须晚于举办时间");
        provider.isFine("exhibition-form-errors");
        provider.fill("举办结束时间", Browser.day(15));
        provider.press("保存");
        provider.sees("保存成功");
    }

    private static void editsPublishesAndWithdrawsIt(Browser.User provider) {
        provider.press("编辑");
        provider.fill("联系人", "张磊");
        provider.fill("联系电话", "027-87541234");
        provider.press("保存");
        provider.sees("保存成功");
        provider.press("发布");
        provider.sees("发布操作成功");
        Errands.withdraws(provider);
        provider.press("发布");
        provider.sees("报名中");
        provider.isFine("exhibitions");
        provider.opens("查看");
        provider.sees("武汉国际博览中心 A1 馆");
        provider.isFine("exhibition-view");
        provider.page.keyboard().press("Escape");
        Errands.searchesAndExports(provider, Kinds.EXHIBITION, NAME, () -> provider.choose("展会类别", "线上展会"));
    }

    private static void appliesForBooths(Browser.User enterprise) {
        enterprise.open("/");
        enterprise.follow("市场开拓 › 百展行动 › 展会申请");
        enterprise.sees("余 2 个展位");
        Errands.opensFromPortal(enterprise, Kinds.EXHIBITION, NAME);
        enterprise.press("我要申请");
        enterprise.fill("联系电话", "13900139000");
        enterprise.fill("申请展位数", "3");
        enterprise.press("提交申请");
        enterprise.sees("请填写参展产品");
        enterprise.fill("参展产品", "汽车零部件");
        enterprise.press("提交申请");
        enterprise.sees("展位只余 2 个，本次申请 3 个，请减少后再提交");
        enterprise.isFine("apply-for-booths-errors");
        enterprise.fill("申请展位数", "2");
        Errands.submits(enterprise, Kinds.EXHIBITION);
    }

    private static void searchesApplications(Browser.User provider) {
        provider.follow("展会审批");
        provider.fill("服务编号", "ZH00000000");
        provider.press("搜索");
        provider.sees("没有符合条件的申请");
        provider.press("清空");
        provider.fill("展会名称", "工业机械");
        provider.unfolds();
        provider.fill("举办时间", Browser.day(13).substring(0, 10));
        provider.press("搜索");
        provider.sees(NAME);
    }

    private static void findsItFull(Browser.User enterprise) {
        enterprise.open("/exhibitions");
        enterprise.follow(NAME);
        enterprise.sees("展位已满");
        enterprise.open("/console/open-exhibitions");
        enterprise.sees("展位已满");
        enterprise.isFine("open-exhibitions");
    }

    private static void withdrawsItAndTheKeptLinkTellsOfTheApplication(Browser.User provider, Browser.User enterprise) {
        enterprise.open("/exhibitions");
        enterprise.follow(NAME);
        var kept = enterprise.page.url().replaceAll(".*/exhibitions/", "/console/open-exhibitions/") + "/application";
        provider.follow("展会发布");
        Errands.withdraws(provider);
        enterprise.open("/exhibitions?title=" + NAME);
        enterprise.sees("没有可以申请的展会");
        enterprise.open(kept);
        enterprise.sees("贵单位已申请该项目");
        enterprise.isFine("apply-after-withdrawal");
    }
}
