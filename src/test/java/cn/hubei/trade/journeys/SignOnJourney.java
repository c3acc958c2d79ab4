package cn.hubei.trade.journeys;

import cn.hubei.trade.Scene;
import cn.hubei.trade.account.signon.Window;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 「单一窗口登录」: first use, registered, and signed in again. */
@BrowserTest
class SignOnJourney {

    @LocalServerPort
    private int port;

    @Test
    void aCompanyComesFromTheWindowAndIsKnownFromThenOn() {
        Window.knows("zhou", "葛店光电", Scene.creditCode());
        try (var user = Browser.user(port)) {
            user.open("/login");
            user.sees("单一窗口登录");
            signOn(user);
            user.sees("该身份还没有绑定本平台的账户");
            user.isFine("sign-on-binding");
            user.follow("首次使用");
            user.page
                    .getByLabel("同意", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
                    .check();
            user.press("下一步");
            user.press("确认并开始使用");
            user.sees("请选择企业类型");
            user.isFine("sign-on-first-errors");
            user.chooseRegion("湖北省", "鄂州市", "鄂城区");
            user.fill("注册地址", "葛店开发区 3 号");
            user.choose("所属商务主管部门", "武汉市商务局");
            user.choose("企业类型", "民营企业");
            user.fill("联系人", "周航");
            user.fill("手机号码", "13971000001");
            user.press("确认并开始使用");
            user.sees("请核对企业信息并上传营业执照");
        }
        try (var again = Browser.user(port)) {
            signOn(again);
            again.sees("进入系统");
            again.open("/account/ways");
            again.sees("这是唯一的登录方式");
            again.isFine("sign-on-ways");
        }
    }

    /** By the link; at the window by hand, as it stands under another name. */
    private static void signOn(Browser.User user) {
        var away = user.page
                .request()
                .get("/login/with/danyi", RequestOptions.create().setMaxRedirects(0))
                .headers()
                .get("location");
        user.open(Window.visit(away, "zhou"));
    }
}
