package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The errands of most days in the other engines that are served, the oldest among them. */
@BrowserTest
class EnginesJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Timeout(120)
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CHROMIUM")
    void anApplicationGoesFromThePortalToItsApproval(Engine engine) {
        var host = scene.provider();
        var trader = scene.enterprise();
        var training = "出口管制合规实务 " + engine;
        scene.training(host, training, 30);
        try (var enterprise = Browser.user(port, engine);
                var provider = Browser.user(port, engine)) {
            findsItOnThePortal(enterprise, training);
            enterprise.signIn(trader.login(), Scene.PASSWORD);
            applies(enterprise, training);
            seesItAmongItsOwn(enterprise, training);
            provider.signIn(host.login(), Scene.PASSWORD);
            searches(provider, training);
            Errands.approves(provider, Kinds.TRAINING);
            provider.works("decided");
            isToldWhatAFormLacks(provider);
        }
    }

    private static void findsItOnThePortal(Browser.User visitor, String training) {
        visitor.open("/");
        visitor.works("portal");
        visitor.open("/trainings?title=" + training);
        visitor.works("portal-list");
        visitor.follow(training);
        visitor.sees("余 30 个名额");
        visitor.works("portal-event");
        visitor.open("/login");
        visitor.works("sign-in");
    }

    private static void applies(Browser.User enterprise, String training) {
        enterprise.open("/console/open-trainings?title=" + training);
        enterprise.opens("我要申请");
        enterprise.fill("联系电话", "13900139000");
        enterprise.fill("参加人员 1 姓名", "王芳");
        enterprise.press("提交申请");
        enterprise.sees("第 1 位参加人员没有填写电话");
        enterprise.works("apply");
        enterprise.fill("参加人员 1 电话", "13900139000");
        enterprise.press("提交申请");
        enterprise.sees("申请已提交");
    }

    private static void seesItAmongItsOwn(Browser.User enterprise, String training) {
        enterprise.open("/console/applications");
        enterprise.sees(training);
        enterprise.opens("查看");
        enterprise.sees("王芳");
        enterprise.works("application");
        enterprise.page.keyboard().press("Escape");
    }

    private static void searches(Browser.User provider, String training) {
        provider.follow("培训审批");
        provider.unfolds();
        provider.works("list-unfolded");
        provider.fill("申请企业", "没有这样的企业");
        provider.press("搜索");
        provider.sees("没有符合条件的申请");
        provider.works("list-searched");
        provider.follow("移除条件 申请企业：没有这样的企业");
        provider.sees(training);
    }

    private static void isToldWhatAFormLacks(Browser.User provider) {
        provider.follow("培训发布");
        provider.press("新增");
        provider.press("保存");
        provider.sees("请填写培训主题");
        assertThat(provider.page.getByLabel("培训主题").getAttribute("aria-invalid"))
                .isEqualTo("true");
        provider.works("form");
    }
}
