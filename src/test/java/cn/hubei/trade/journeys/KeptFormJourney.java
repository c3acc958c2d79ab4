package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was typed outlives an ended session, a closed window and a slip of the finger, and nobody else sees it. */
@BrowserTest
class KeptFormJourney {

    private static final String NEW_TRAINING = "/console/trainings/new";
    private static final String REASON = "请补充参加人员的联系方式";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    private Actor provider;

    @BeforeEach
    void somebodyWhoOffers() {
        provider = scene.provider();
    }

    @Test
    void aPageThatWasSentAfterSigningOutElsewhereComesBackAsItWasTyped() {
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open(NEW_TRAINING);
            typesATraining(user);
            signsOutInAnotherWindow(user);
            user.press("保存");
            user.sees("登录后放回");
            user.isFine("login-ended");
            signsInHere(user, provider);
            user.sees("您在登录失效前填写的内容已放回");
            assertThat(user.page.url()).endsWith(NEW_TRAINING);
            assertThat(value(user, "培训主题")).isEqualTo("登录失效的培训");
            assertThat(value(user, "主讲人 2")).isEqualTo("陈静");
            user.page.waitForFunction("() => document.getElementById('region2').value === '420107'");
            user.isFine("form-put-back");
            user.press("保存");
            user.sees("保存成功");
            assertThat(drafts(user)).isZero();
            user.open(NEW_TRAINING);
            assertThat(value(user, "培训主题")).isEmpty();
            user.seesNot("尚未提交的内容");
        }
    }

    @Test
    void aConnectionThatBreaksCostsNothing() {
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open(NEW_TRAINING);
            typesATraining(user);
            user.page.waitForCondition(() ->
                    (Boolean) user.page.evaluate("Object.keys(localStorage).some((key) => key.startsWith('kept:'))"));
            user.page.context().setOffline(true);
            user.press("保存");
            user.page.waitForURL(url -> !url.endsWith(NEW_TRAINING));
            user.page.context().setOffline(false);
            user.open("/console/trainings");
            user.open(NEW_TRAINING);
            user.sees("您有一份尚未提交的内容");
            user.press("恢复");
            assertThat(value(user, "主讲人 2")).isEqualTo("陈静");
            user.press("保存");
            user.sees("保存成功");
            assertThat(drafts(user)).isZero();
        }
    }

    @Test
    void soDoesADialog() {
        scene.application(scene.enterprise(), scene.training(provider, "审批时退出", null));
        try (var user = Browser.user(port)) {
            opensADecision(user);
            Errands.chooses(user, "不通过");
            user.fill("不通过原因", REASON);
            signsOutInAnotherWindow(user);
            Errands.submitsDecision(user);
            user.sees("登录后放回");
            signsInHere(user, provider);
            user.sees("您在登录失效前填写的内容已放回");
            assertThat(value(user, "不通过原因")).isEqualTo(REASON);
            user.press("提交");
            user.sees("已退回申请");
        }
    }

    @Test
    void whoSignedInAgainElsewhereOnlySendsTwice() {
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open(NEW_TRAINING);
            typesATraining(user);
            signsOutInAnotherWindow(user);
            signsInInAnotherWindow(user, provider);
            user.press("保存");
            user.sees("刚才的操作没有执行");
            assertThat(value(user, "培训主题")).isEqualTo("登录失效的培训");
            user.isFine("form-shown-again");
            user.press("保存");
            user.sees("保存成功");
        }
    }

    @Test
    void aSignInPageThatWasKeptSignsIn() {
        try (var user = Browser.user(port)) {
            user.open("/login");
            signsInInAnotherWindow(user, scene.enterprise());
            signsInHere(user, provider);
            user.sees("刚才的操作没有执行");
            assertThat(value(user, "登录账号")).isEqualTo(provider.login());
            signsInHere(user, provider);
            user.follow("进入系统");
            user.sees(provider.login());
        }
    }

    @Test
    void whatWasLeftIsOfferedToItsOwnAccountAndToNoOther() {
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open(NEW_TRAINING);
            user.fill("培训主题", "没有写完的培训");
            user.open("/console/trainings");
            user.press("退出");
            user.sees("人才孵化");

            user.signIn(scene.provider().login(), Scene.PASSWORD);
            user.open(NEW_TRAINING);
            user.seesNot("尚未提交的内容");
            user.press("退出");
            user.sees("人才孵化");

            user.signIn(provider.login(), Scene.PASSWORD);
            user.open(NEW_TRAINING);
            user.sees("您有一份尚未提交的内容");
            user.isFine("form-offered");
            user.press("恢复");
            assertThat(value(user, "培训主题")).isEqualTo("没有写完的培训");
            user.open(NEW_TRAINING);
            user.press("放弃");
            assertThat(drafts(user)).isZero();
        }
    }

    @Test
    void nothingSecretIsKept() {
        try (var user = Browser.user(port)) {
            user.open("/register");
            user.page
                    .getByLabel("同意", new Page.GetByLabelOptions().setExact(true))
                    .check();
            user.press("下一步");
            user.fill("登录账号", "zhanglei");
            user.fill("用户姓名", "张磊");
            user.fill("密码", "Geheim#2026");
            user.fill("密保答案", "武汉小学");
            user.page.navigate("/");
            var stored = (String) user.page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}])");
            assertThat(stored).contains("张磊").doesNotContain("Geheim", "武汉小学", "_csrf");
            assertThat(drafts(user)).as("in the window alone").isZero();
        }
    }

    @Test
    void noWayOutOfADialogLosesWhatIsTypedInIt() {
        scene.application(scene.enterprise(), scene.training(provider, "审批时误关", null));
        try (var user = Browser.user(port)) {
            opensADecision(user);
            user.page.keyboard().press("Escape");
            user.page.locator("#dialog").waitFor(hidden());
            user.opens("审批");
            user.fill("不通过原因", REASON);
            for (int i = 0; i < 3; i++) {
                user.page.keyboard().press("Escape");
                user.sees("填写的内容还没有保存");
                user.page.keyboard().press("Escape");
                user.page.locator("#confirm").waitFor(hidden());
            }
            user.page.mouse().click(5, 5);
            user.press("关闭");
            user.sees("填写的内容还没有保存");
            user.page.locator("#confirm [data-answer=no]").click();
            assertThat(asksBeforeGoingBack(user)).isEqualTo("beforeunload");
            assertThat(value(user, "不通过原因")).isEqualTo(REASON);

            user.press("关闭");
            user.confirm();
            user.page.locator("#dialog").waitFor(hidden());
            user.opens("审批");
            assertThat(value(user, "不通过原因")).isEmpty();
            user.seesNot("尚未提交的内容");
        }
    }

    @Test
    void whatWasRefusedIsStillTyped() {
        scene.application(scene.enterprise(), scene.training(provider, "审批被退回", null));
        try (var user = Browser.user(port)) {
            opensADecision(user);
            user.fill("不通过原因", REASON);
            Errands.submitsDecision(user);
            user.sees("请选择审批结果");
            user.page.keyboard().press("Escape");
            user.sees("填写的内容还没有保存");
        }
    }

    @Test
    void goingBackAndSavingAgainSavesNothingMore() {
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open("/console/trainings");
            user.press("新增");
            typesATraining(user);
            user.press("保存");
            user.sees("保存成功");
            user.page.goBack();
            assertThat(value(user, "主讲人 2")).isEqualTo("陈静");
            user.page.waitForFunction("() => document.getElementById('region2').value === '420107'");
            user.press("保存");
            user.sees("该内容已保存过，没有重复保存");
            user.page.goBack();
            user.page.waitForFunction("() => document.getElementById('region2').value === '420107'");
            user.fill("培训地址", "湖北物流展厅二楼");
            user.press("保存");
            user.sees("这次没有重复保存");
            user.isFine("form-sent-before");
            user.open("/console/trainings");
            assertThat(user.page.locator("tbody tr").count()).isOne();
        }
    }

    private void opensADecision(Browser.User user) {
        user.signIn(provider.login(), Scene.PASSWORD);
        user.follow("培训审批");
        user.opens("审批");
    }

    private static String asksBeforeGoingBack(Browser.User user) {
        var asked = new AtomicReference<String>();
        user.page.onDialog(question -> {
            asked.set(question.type());
            question.dismiss();
        });
        user.page.evaluate("() => { setTimeout(() => history.back()); }");
        user.page.waitForCondition(() -> asked.get() != null);
        return asked.get();
    }

    private static void typesATraining(Browser.User user) {
        user.fill("培训主题", "登录失效的培训");
        user.fill("主讲人 1", "张磊");
        user.press("添加主讲人");
        user.fill("主讲人 2", "陈静");
        user.choose("市", "武汉市");
        user.choose("区县", "青山区");
        user.fill("培训时间", Browser.day(9));
        user.fill("报名开始时间", Browser.day(-1));
        user.fill("报名截止时间", Browser.day(5));
        user.fill("培训地址", "湖北物流展厅");
        user.fill("培训内容", "规则与操作");
    }

    private static void signsOutInAnotherWindow(Browser.User user) {
        try (var window = user.page.context().newPage()) {
            window.navigate("/account");
            window.getByText("退出", new Page.GetByTextOptions().setExact(true)).click();
            window.getByText("人才孵化").first().waitFor();
        }
    }

    private static void signsInInAnotherWindow(Browser.User user, Actor who) {
        try (var window = user.page.context().newPage()) {
            window.navigate("/login");
            window.fill("#loginName", who.login());
            window.fill("#password", Scene.PASSWORD);
            window.fill("#captcha-answer", "TEST");
            window.locator("form[action='/login'] .btn-primary").click();
            window.getByText("进入系统").waitFor();
        }
    }

    private static void signsInHere(Browser.User user, Actor who) {
        user.fill("登录账号", who.login());
        user.fill("密码", Scene.PASSWORD);
        user.fill("验证码", "TEST");
        user.press("登录");
    }

    /** Of accounts. */
    private static int drafts(Browser.User user) {
        return (Integer) user.page.evaluate("Object.keys(localStorage).length");
    }

    private static String value(Browser.User user, String label) {
        return user.page
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .last()
                .inputValue();
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
    }
}
