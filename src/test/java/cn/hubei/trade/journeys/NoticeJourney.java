package cn.hubei.trade.journeys;

import cn.hubei.trade.Pictures;
import cn.hubei.trade.Scene;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An officer writes a notice, the portal shows it, and it is taken down. */
@BrowserTest
class NoticeJourney {

    private static final String TITLE = "关于组织参加东盟机电产品展湖北联合展团的通知";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aNoticeIsWrittenShownAndTakenDown() {
        try (var officer = Browser.user(port);
                var visitor = Browser.user(port)) {
            officer.signIn(scene.officer().login(), Scene.PASSWORD);
            writes(officer);
            officer.press("发布");
            officer.confirm();
            officer.sees("发布成功，已在门户展示");
            officer.isFine("notices");
            officer.opens("查看");
            officer.sees("第 1 次发布");
            officer.isFine("notice-view");
            officer.page.keyboard().press("Escape");

            reads(visitor);

            officer.pressMore("下架");
            officer.confirm();
            officer.sees("下架成功，门户不再展示");
            visitor.open("/notices");
            visitor.sees("没有通知公告");
            visitor.isFine("portal-notices-empty");
        }
    }

    private static void writes(Browser.User officer) {
        officer.follow("通知公告");
        officer.isFine("notices-empty");
        officer.press("新增");
        officer.press("保存");
        officer.sees("请填写标题");
        officer.isFine("notice-form-errors");
        officer.fill("标题", TITLE);
        officer.fill("正文", """
                各市、州、县商务主管部门，各有关企业：

                为帮助企业开拓东盟市场，省商务厅拟组织湖北联合展团参加东盟机电产品展。现将有关事项通知如下。

                ## 一、参展范围

                - 汽车零部件、工程机械及配件
                - 电工电气、照明产品

                ## 二、费用与补贴

                | 项目 | 标准 | 说明 |
                |---|---|---|
                | 展位费 | 统一布展 | 按当年政策予以补贴 |
                | 公共布展 | 免费 | 由承办单位负责 |

                每家企业最多申请 **2 个**标准展位，详见[商务厅网站](https://swt.hubei.gov.cn/)。
                """);
        officer.page.setInputFiles("#attachments", new FilePayload("附件一.png", "image/png", Pictures.png(60, 40)));
        officer.press("预览");
        officer.sees("一、参展范围");
        officer.isFine("notice-preview");
        officer.page.keyboard().press("Escape");
        officer.press("保存");
        officer.sees("保存成功");
    }

    private static void reads(Browser.User visitor) {
        visitor.open("/");
        visitor.sees(TITLE);
        visitor.isFine("portal-home-notices");
        visitor.follow("通知公告");
        visitor.isFine("portal-notices");
        visitor.follow(TITLE);
        visitor.sees("二、费用与补贴");
        visitor.sees("附件一.png");
        visitor.isFine("portal-notice");
    }
}
