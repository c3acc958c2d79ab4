package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What script makes quick works without it: dialogs are pages, regions are refreshed by a button. */
@BrowserTest
class WithoutScriptJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aTrainingIsPublishedAndAppliedForWithoutScript() {
        var host = scene.provider();
        var trader = scene.enterprise();
        try (var provider = Browser.userWithoutScript(port);
                var enterprise = Browser.userWithoutScript(port)) {
            provider.signIn(host.login(), Scene.PASSWORD);
            provider.follow("培训发布");
            provider.press("新增");
            provider.fill("培训主题", "不用脚本的培训");
            provider.fill("主讲人 1", "张磊、陈静");
            provider.choose("市", "武汉市");
            provider.press("更新下级地区");
            assertThat(provider.page.getByLabel("培训主题").inputValue()).isEqualTo("不用脚本的培训");
            provider.choose("区县", "青山区");
            provider.fill("培训时间", Browser.day(9));
            provider.fill("报名开始时间", Browser.day(-1));
            provider.fill("报名截止时间", Browser.day(5));
            provider.fill("培训地址", "湖北物流展厅");
            provider.fill("培训内容", "规则与操作");
            provider.press("保存");
            provider.sees("保存成功");
            provider.press("发布");
            provider.sees("发布操作成功");
            provider.press("查看");
            provider.sees("湖北省武汉市青山区");

            enterprise.signIn(trader.login(), Scene.PASSWORD);
            enterprise.open("/trainings?title=不用脚本");
            enterprise.follow("不用脚本的培训");
            enterprise.press("我要申请");
            enterprise.fill("联系电话", "13900139000");
            enterprise.fill("参加人员 1 姓名", "王芳");
            enterprise.fill("参加人员 1 电话", "13900139000");
            enterprise.press("提交申请");
            enterprise.sees("申请已提交，服务编号 PX");
        }
    }
}
