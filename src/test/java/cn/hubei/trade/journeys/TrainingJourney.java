package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Manual 3.4: a training from its draft to its evaluation. */
@BrowserTest
class TrainingJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aTrainingGoesFromItsDraftToItsEvaluation() {
        var host = scene.provider();
        var trader = scene.enterprise();
        try (var provider = Browser.user(port);
                var enterprise = Browser.user(port)) {
            provider.signIn(host.login(), Scene.PASSWORD);
            addsATraining(provider);
            editsPublishesAndWithdrawsIt(provider);

            enterprise.signIn(trader.login(), Scene.PASSWORD);
            applies(enterprise);
            Errands.refuses(provider, Kinds.TRAINING, "参加人员须为外贸业务岗位");
            Errands.appliesAgain(enterprise, "参加人员须为外贸业务岗位");
            Errands.approves(provider, Kinds.TRAINING);
            Errands.uploadsEvidence(provider, Kinds.TRAINING);
            Errands.evaluates(enterprise, Kinds.TRAINING);
            enterprise.isFine("application-view");

            provider.follow("详情统计");
            assertThat(provider.page.locator(".figure").allInnerTexts())
                    .anyMatch(card -> card.contains("用户数") && card.contains("1"))
                    .anyMatch(card -> card.contains("待办事项") && card.contains("0"))
                    .anyMatch(card -> card.contains("发布服务总数") && card.contains("1"));
            provider.isFine("home-numbers");
        }
    }

    private static void addsATraining(Browser.User provider) {
        provider.follow("培训发布");
        provider.isFine("trainings-empty");
        provider.press("新增");
        provider.fill("培训主题", "跨境电商平台实务培训");
        provider.fill("主讲人 1", "张磊");
        provider.press("添加主讲人");
        provider.fill("主讲人 2", "陈静");
        provider.choose("培训类型", "跨境电商");
        provider.fill("培训时间", Browser.day(9));
        provider.fill("报名开始时间", Browser.day(-1));
        provider.fill("报名截止时间", Browser.day(10));
        provider.chooseRegion("湖北省", "武汉市", "青山区");
        provider.fill("培训地址", "湖北物流展厅");
        provider.fill("名额", "2");
        var tooMuch = "跨境电商平台规则与操作".repeat(600);
        provider.fill("培训内容", tooMuch);
        provider.sees("超出 1600 个字，请删减");
        provider.press("保存");
        provider.sees("培训内容不超过 5000 个字，现有 6600 个，请删去 1600 个");
        assertThat(provider.page.getByLabel("培训内容").inputValue()).isEqualTo(tooMuch);
        provider.fill("培训内容", "跨境电商平台规则与操作");
        provider.press("保存");
        provider.sees("培训时间必须晚于报名截止时间");
        provider.isFine("training-form-errors");
        provider.fill("报名截止时间", Browser.day(5));
        provider.press("保存");
        provider.sees("保存成功");
    }

    private static void editsPublishesAndWithdrawsIt(Browser.User provider) {
        provider.press("编辑");
        provider.fill("联系人", "张磊");
        provider.press("保存");
        provider.sees("保存成功");
        provider.press("发布");
        provider.sees("发布操作成功");
        Errands.withdraws(provider);
        provider.press("发布");
        provider.sees("报名中");
        provider.isFine("trainings");
        provider.opens("查看");
        provider.sees("张磊、陈静");
        provider.isFine("training-view");
        provider.page.keyboard().press("Escape");

        Errands.searchesAndExports(provider, Kinds.TRAINING, "跨境电商平台实务培训", () -> provider.fill("培训主题", "没有这样的培训"));
    }

    private static void applies(Browser.User enterprise) {
        Errands.opensFromPortal(enterprise, Kinds.TRAINING, "跨境电商平台实务培训");
        enterprise.press("我要申请");
        enterprise.fill("联系电话", "13900139000");
        enterprise.fill("参加人员 1 姓名", "王芳");
        enterprise.press("提交申请");
        enterprise.sees("第 1 位参加人员没有填写电话");
        enterprise.isFine("apply-errors");
        enterprise.fill("参加人员 1 电话", "13900139000");
        Errands.submits(enterprise, Kinds.TRAINING);
    }
}
