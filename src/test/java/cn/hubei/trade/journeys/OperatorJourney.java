package cn.hubei.trade.journeys;

import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Power;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The operator's pages: dictionaries, departments and settings; accounts, officers and powers. */
@BrowserTest
class OperatorJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aServiceAreaIsAddedOfferedAndRetired() {
        var area = "光谷" + UUID.randomUUID().toString().substring(0, 6);
        try (var operator = Browser.user(port);
                var officer = Browser.user(port)) {
            operator.signIn(scene.operator(Power.SYSTEM).login(), Scene.PASSWORD);
            operator.seesNot("账户管理");
            operator.follow("数据字典");
            operator.isFine("dictionary");
            operator.opens("新增服务区域");
            operator.press("保存");
            operator.sees("请填写名称");
            operator.isFine("dictionary-entry-error");
            operator.fill("名称", area);
            operator.press("保存");
            operator.sees("保存成功");

            officer.signIn(scene.officer().login(), Scene.PASSWORD);
            officer.open("/console/authorization-codes/new");
            officer.choose("服务区域", area);

            operator.open("/console/dictionaries/service-area?label=" + area);
            operator.pressMore("停用");
            operator.confirm();
            operator.sees("已停用，今后不再供选择");
            officer.open("/console/authorization-codes/new");
            officer.seesNot(area);

            operator.open("/console/dictionaries/service-area?label=" + area);
            operator.pressMore("删除");
            operator.confirm();
            operator.sees("删除成功");
            operator.follow("服务类型");
            operator.isFine("dictionary-service-types");
        }
    }

    @Test
    void departmentsAndSettingsAreKept() {
        try (var operator = Browser.user(port)) {
            operator.signIn(scene.operator(Power.SYSTEM).login(), Scene.PASSWORD);
            operator.follow("商务主管部门");
            operator.isFine("departments");
            operator.press("新增商务主管部门");
            operator.fill("部门名称", "武汉市第二商务局");
            operator.choose("市", "武汉市");
            operator.press("保存");
            operator.sees("该地区已有「武汉市商务局」");
            operator.isFine("department-form-error");

            operator.follow("系统设置");
            operator.page.locator("#authorization-code-valid-days").fill("1000");
            operator.press("保存授权码有效期");
            operator.sees("请填写 1 至 365 之间的整数");
            operator.isFine("settings-error");
            operator.page.locator("#authorization-code-valid-days").fill("60");
            operator.press("保存授权码有效期");
            operator.sees("已修改");
            operator.press("恢复默认授权码有效期");
            operator.confirm();
            operator.sees("已恢复默认值");
            operator.isFine("settings");
        }
    }

    @Test
    void anOfficerAndAnOperatorAreOpenedAndAnAccountIsDisabled() {
        var owner = scene.newProvider();
        var administrator = scene.operator(Power.SECURITY);
        try (var operator = Browser.user(port)) {
            operator.signIn(administrator.login(), Scene.PASSWORD);
            operator.isFine("accounts");
            operator.fill("登录账号", owner.login());
            operator.press("搜索");
            operator.sees("共 1 条");
            operator.pressMore("停用");
            operator.confirm();
            operator.sees("账户 " + owner.login() + " 已停用");

            operator.follow("主管部门用户");
            operator.opens("新增主管部门用户");
            operator.fill("登录账号", "officer_" + administrator.account());
            operator.fill("用户姓名", "周敏");
            operator.press("保存");
            operator.sees("请选择所属商务主管部门");
            operator.isFine("officer-form-error");
            operator.choose("所属商务主管部门", "宜昌市商务局");
            operator.press("保存");
            operator.sees("我已记下，返回列表");
            operator.follow("我已记下，返回列表");
            operator.sees("officer_" + administrator.account());
            operator.isFine("officers");

            operator.follow("运营账户");
            operator.opens("新增运营账户");
            operator.fill("登录账号", "auditor_" + administrator.account());
            operator.fill("用户姓名", "孙丽");
            operator.page
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("审计管理"))
                    .check();
            operator.isFine("operator-form");
            operator.press("保存");
            operator.follow("我已记下，返回列表");
            operator.sees("审计管理");
            operator.isFine("operators");
        }
    }
}
