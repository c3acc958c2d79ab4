package cn.hubei.trade.journeys;

import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Manual 3.1: from an authorization code to an account. */
@BrowserTest
class RegistrationJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Test
    void aProviderRegistersWithTheCodeThatAnOfficerIssued() {
        var code = officerIssuesACode();

        try (var visitor = Browser.user(port)) {
            visitor.open("/");
            visitor.isFine("portal-empty");
            visitor.follow("注册");
            visitor.isFine("register-agreement");
            visitor.page
                    .getByLabel("同意", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .check();
            visitor.press("下一步");

            visitor.press("下一步");
            visitor.sees("请填写登录账号");
            visitor.isFine("register-user-errors");
            visitor.fill("登录账号", "huanan");
            visitor.fill("用户姓名", "张磊");
            visitor.fill("密码", "Huanke#2026");
            visitor.fill("确认密码", "Huanke#2026");
            visitor.choose("密保问题", "您最喜欢的一本书是？");
            visitor.fill("密保答案", "红楼梦");
            visitor.press("下一步");

            visitor.choose("业务类型", "第三方服务商");
            visitor.fill("统一社会信用代码", " 202012030000000002");
            visitor.fill("授权码", "WRONGCD234");
            visitor.choose("服务区域", "高新区");
            visitor.fill("公司名称", "华南科技");
            visitor.chooseRegion("湖北省", "武汉市", "洪山区");
            visitor.fill("注册地址", "珞喻路 1037 号");
            visitor.fill("固定电话(包含区号)", "027-87541234");
            visitor.choose("企业类型", "民营企业");
            visitor.fill("联系人", "张磊");
            visitor.choose("所属商务主管部门", "武汉市商务局");
            visitor.fill("验证码", "TEST");
            visitor.press("上一步");
            visitor.press("下一步");
            visitor.fill("验证码", "TEST");
            visitor.press("注册");
            visitor.sees("授权码不存在，请核对后重新输入");
            visitor.isFine("register-company-errors");

            visitor.fill("授权码", code);
            visitor.fill("验证码", "TEST");
            visitor.press("注册");
            visitor.sees("请登录系统，在「资质中心」完成资质备案");
            visitor.isFine("register-done");

            visitor.signIn("huanan", "Huanke#2026");
            visitor.sees("请核对企业信息并上传营业执照");
            visitor.seesNot("培训发布");
        }
    }

    @Test
    void anEnterpriseConfirmsACreditCodeThatDoesNotCheckAndSoDoesTheOfficer() {
        var odd = Scene.oddCode(Scene.creditCode());
        try (var visitor = Browser.user(port)) {
            visitor.open("/register");
            visitor.page
                    .getByLabel("同意", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .check();
            visitor.press("下一步");
            visitor.fill("登录账号", "bugotech");
            visitor.fill("用户姓名", "张磊");
            visitor.fill("密码", "Huanke#2026");
            visitor.fill("确认密码", "Huanke#2026");
            visitor.choose("密保问题", "您最喜欢的一本书是？");
            visitor.fill("密保答案", "红楼梦");
            visitor.press("下一步");

            visitor.choose("业务类型", "外贸企业");
            visitor.fill("统一社会信用代码", odd);
            visitor.fill("公司名称", "不够科技");
            visitor.chooseRegion("湖北省", "武汉市", "洪山区");
            visitor.fill("注册地址", "珞喻路 1037 号");
            visitor.fill("手机号码", "13800138000");
            visitor.choose("企业类型", "民营企业");
            visitor.fill("联系人", "张磊");
            visitor.choose("所属商务主管部门", "武汉市商务局");
            visitor.fill("验证码", "TEST");
            visitor.press("注册");
            visitor.sees("校验位不符：按国家标准最后一位应为");
            visitor.isFine("register-company-confirm");
            visitor.page.getByText("我已核对证照").click();
            visitor.fill("验证码", "TEST");
            visitor.press("注册");
            visitor.sees("请登录系统，在「资质中心」完成资质备案");
        }
        var enterprise = scene.newEnterprise();
        db.sql("update organization set credit_code = :odd where id = :id")
                .param("odd", Scene.oddCode(enterprise.creditCode()))
                .param("id", enterprise.organization())
                .update();
        scene.submittedFiling(enterprise);
        try (var officer = Browser.user(port)) {
            officer.signIn(scene.officer().login(), Scene.PASSWORD);
            officer.follow("备案审批");
            officer.seesState("校验位不符");
            officer.isFine("filings-odd-code");
            officer.opens("审批");
            officer.page
                    .getByLabel("通过", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .check();
            officer.press("提交");
            officer.sees("请对照营业执照核对：无误的");
            officer.page.locator("#codeConfirmed").scrollIntoViewIfNeeded();
            officer.isFine("filing-odd-code");
            officer.page.getByText("我已核对证照").click();
            officer.press("提交");
            officer.sees("已通过该企业的资质备案");
        }
    }

    private String officerIssuesACode() {
        try (var officer = Browser.user(port)) {
            officer.signIn(scene.officer().login(), Scene.PASSWORD);
            officer.follow("授权码");
            officer.isFine("authorization-codes");
            officer.opens("新增");
            officer.fill("公司名称", "华南科技");
            officer.fill("统一社会信用代码", "202012030000000002");
            officer.choose("服务区域", "高新区");
            officer.press("保存");
            officer.sees("校验位不符：按国家标准最后一位应为");
            officer.isFine("authorization-code-confirm");
            officer.page.getByText("我已核对证照").click();
            officer.press("保存");
            officer.sees("授权码已生成");
            officer.isFine("authorization-code-issued");
            return officer.page.locator("td code").first().textContent();
        }
    }
}
