package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
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
            decides(provider, "不通过", "参加人员须为外贸业务岗位");
            appliesAgain(enterprise);
            decides(provider, "通过", "");
            uploadsEvidence(provider);
            evaluates(enterprise);

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
        provider.fill("培训主题", "跨境电商操作培训");
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
        provider.press("下架");
        provider.confirm();
        provider.sees("下架操作成功");
        provider.press("发布");
        provider.sees("报名中");
        provider.isFine("trainings");
        provider.opens("查看");
        provider.sees("张磊、陈静");
        provider.isFine("training-view");
        provider.page.keyboard().press("Escape");

        provider.fill("培训主题", "没有这样的培训");
        provider.press("搜索");
        provider.sees("没有培训");
        provider.press("清空");
        provider.sees("跨境电商操作培训");
        var download = provider.page.waitForDownload(() -> provider.press("导出"));
        assertThat(download.suggestedFilename()).isEqualTo("培训信息.xlsx");
    }

    private static void applies(Browser.User enterprise) {
        enterprise.open("/trainings");
        enterprise.isFine("portal-trainings");
        enterprise.follow("跨境电商操作培训");
        enterprise.isFine("portal-training");
        enterprise.press("我要申请");
        enterprise.fill("联系电话", "13900139000");
        enterprise.fill("参加人员 1 姓名", "王芳");
        enterprise.press("提交申请");
        enterprise.sees("每位参加人员都须填写电话");
        enterprise.isFine("apply-errors");
        enterprise.fill("参加人员 1 电话", "13900139000");
        enterprise.press("提交申请");
        enterprise.sees("申请已提交，服务编号 PX");
        enterprise.isFine("applications");
    }

    private static void appliesAgain(Browser.User enterprise) {
        enterprise.open("/console/applications");
        enterprise.opens("重新申请");
        enterprise.sees("参加人员须为外贸业务岗位");
        enterprise.press("重新提交");
        enterprise.sees("已重新提交申请");
    }

    private static void decides(Browser.User provider, String outcome, String reason) {
        provider.follow("培训审批");
        provider.isFine("training-applications");
        provider.opens("审批");
        provider.page
                .locator("#dialog")
                .getByRole(
                        AriaRole.RADIO,
                        new com.microsoft.playwright.Locator.GetByRoleOptions()
                                .setName(outcome)
                                .setExact(true))
                .check();
        provider.isFine("application-decision");
        provider.fill("不通过原因", reason);
        provider.page
                .locator("#dialog")
                .getByText("提交", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true))
                .click();
        provider.sees(outcome.equals("通过") ? "已通过申请" : "已退回申请");
    }

    private static void uploadsEvidence(Browser.User provider) {
        provider.follow("培训依据");
        provider.isFine("training-evidence");
        provider.press("上传");
        provider.page.setInputFiles("#files", new FilePayload("签到表.exe", "image/png", "MZ".getBytes()));
        provider.press("上传");
        provider.sees("的内容不是允许的类型");
        provider.page.setInputFiles("#files", new FilePayload("签到表.png", "image/png", Pictures.png(200, 100)));
        provider.press("上传");
        provider.sees("已上传 1 个文件");
        provider.isFine("evidence");
    }

    private static void evaluates(Browser.User enterprise) {
        enterprise.open("/console/applications");
        enterprise.opens("评价");
        enterprise.page.locator("label[for=quality-5]").click();
        enterprise.page.locator("label[for=speed-4]").click();
        enterprise.isFine("evaluate");
        enterprise.press("提交评价");
        enterprise.sees("请为满意度选择星级");
        enterprise.page.locator("label[for=satisfaction-5]").click();
        enterprise.fill("评论", "内容实用");
        enterprise.press("提交评价");
        enterprise.sees("评价已提交");
        enterprise.opens("查看");
        enterprise.sees("内容实用");
        enterprise.isFine("application-view");
    }
}
