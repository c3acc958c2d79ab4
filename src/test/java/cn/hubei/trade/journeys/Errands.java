package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.Pictures;
import cn.hubei.trade.offering.kind.Kind;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** What is done alike with a training, an exhibition and a service (manual 3.4, 3.5, 3.6). */
final class Errands {

    private Errands() {}

    static FilePayload picture(String name) {
        return new FilePayload(name, "image/png", Pictures.png(200, 100));
    }

    static void withdraws(Browser.User provider) {
        provider.pressMore("下架");
        provider.confirm();
        provider.sees("下架操作成功");
    }

    /** A search that finds nothing, 「清空」, and all of them as a spreadsheet. */
    static void searchesAndExports(Browser.User provider, Kind kind, String title, Runnable inVain) {
        inVain.run();
        provider.press("搜索");
        provider.sees("没有符合条件的" + kind.label());
        provider.press("清空");
        provider.sees(title);
        var download = provider.page.waitForDownload(() -> provider.press("导出"));
        assertThat(download.suggestedFilename()).isEqualTo(kind.label() + "信息.xlsx");
    }

    static void opensFromPortal(Browser.User enterprise, Kind kind, String title) {
        enterprise.open("/" + kind.plural());
        enterprise.isFine("portal-" + kind.plural());
        enterprise.follow(title);
        enterprise.isFine("portal-" + kind.singular());
    }

    static void submits(Browser.User enterprise, Kind kind) {
        enterprise.press("提交申请");
        enterprise.sees("申请已提交，服务编号 " + kind.letters());
        isFine(enterprise, kind, "applied-for");
    }

    static void appliesAgain(Browser.User enterprise, String reason) {
        enterprise.open("/console/applications");
        enterprise.opens("重新申请");
        enterprise.sees(reason);
        enterprise.press("重新提交");
        enterprise.sees("已重新提交申请");
    }

    static void refuses(Browser.User provider, Kind kind, String reason) {
        provider.follow(kind.deciding());
        isFine(provider, kind, "applications");
        provider.opens("审批");
        chooses(provider, "不通过");
        isFine(provider, kind, "decision");
        submitsDecision(provider);
        provider.sees("请填写不通过原因");
        provider.fill("不通过原因", reason);
        submitsDecision(provider);
        provider.sees("已退回申请");
    }

    static void approves(Browser.User provider, Kind kind) {
        provider.follow(kind.deciding());
        provider.opens("审批");
        chooses(provider, "通过");
        submitsDecision(provider);
        provider.sees("已通过申请");
    }

    static void chooses(Browser.User user, String outcome) {
        user.page
                .locator("#dialog")
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(outcome).setExact(true))
                .check();
    }

    static void submitsDecision(Browser.User user) {
        user.page
                .locator("#dialog")
                .getByText("提交", new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    static void uploadsEvidence(Browser.User provider, Kind kind) {
        provider.follow(kind.evidence());
        isFine(provider, kind, "evidence");
        provider.press("上传");
        provider.page.setInputFiles("#files", new FilePayload("签到表.exe", "image/png", "MZ".getBytes()));
        provider.press("上传");
        provider.sees("是程序，不能上传");
        provider.page.setInputFiles("#files", picture("签到表.png"));
        provider.press("上传");
        provider.sees("已上传 1 个文件");
        isFine(provider, kind, "evidence-upload");
        provider.follow(kind.evidence());
        provider.opens("查看");
        provider.sees("签到表.png");
        isFine(provider, kind, "evidence-view");
        provider.page.keyboard().press("Escape");
    }

    /** 5, 4 and 5 stars: 4.67. */
    static void evaluates(Browser.User enterprise, Kind kind) {
        enterprise.open("/console/applications");
        enterprise.opens("评价");
        enterprise.page.locator("label[for=quality-5]").click();
        enterprise.page.locator("label[for=speed-4]").click();
        isFine(enterprise, kind, "evaluation");
        enterprise.press("提交评价");
        enterprise.sees("请为满意度选择星级");
        enterprise.page.locator("label[for=satisfaction-5]").click();
        enterprise.fill("评论", "内容实用");
        enterprise.press("提交评价");
        enterprise.sees("评价已提交");
        enterprise.opens("查看");
        enterprise.sees("内容实用");
    }

    /** The pages of all kinds are of the same templates: what axe says of a training it says of all. */
    private static void isFine(Browser.User user, Kind kind, String page) {
        var name = kind.singular() + "-" + page;
        if (kind.equals(Kinds.TRAINING)) {
            user.isFine(name);
        } else {
            user.fits(name);
        }
    }
}
