package cn.hubei.trade.journeys;

import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Manual 3.3: filing, being refused with a reason, filing again, being approved. */
@BrowserTest
class QualificationJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aRefusedFilingIsMendedAndApprovedAndTheMenusAppear() {
        var newcomer = scene.newProvider();
        try (var provider = Browser.user(port);
                var officer = Browser.user(port)) {
            provider.signIn(newcomer.login(), Scene.PASSWORD);
            provider.isFine("filing-draft");
            provider.press("备案");
            provider.confirm();
            provider.sees("尚未上传营业执照");

            provider.follow("编辑");
            provider.page
                    .getByLabel("营业执照")
                    .setInputFiles(new FilePayload("license.png", "image/png", "MZ not a picture".getBytes()));
            provider.press("保存");
            provider.sees("是程序");
            provider.isFine("filing-form-errors");
            provider.page
                    .getByLabel("营业执照")
                    .setInputFiles(new FilePayload("license.png", "image/png", Pictures.png(300, 200)));
            provider.press("保存");
            provider.sees("保存成功");
            provider.press("备案");
            provider.confirm();
            provider.sees("备案信息提交成功");

            officer.signIn(scene.officer().login(), Scene.PASSWORD);
            decide(officer, newcomer.company(), "不通过", "营业执照照片不清晰，请重新上传");

            provider.open("/console");
            provider.sees("营业执照照片不清晰，请重新上传");
            provider.isFine("filing-returned");
            provider.press("备案");
            provider.confirm();
            provider.sees("备案信息提交成功");
            decide(officer, newcomer.company(), "通过", "");

            provider.follow("刷新");
            provider.sees("培训发布");
            provider.opens("查看");
            provider.isFine("filing-view");
        }
    }

    private static void decide(Browser.User officer, String company, String outcome, String reason) {
        officer.open("/console/filings?state=SUBMITTED&name=" + company);
        officer.opens("审批");
        officer.isFine("filing-decision");
        officer.page
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(outcome).setExact(true))
                .check();
        officer.fill("不通过原因", reason);
        officer.press("提交");
        officer.sees("该企业的资质备案");
        officer.isFine("filings");
    }
}
