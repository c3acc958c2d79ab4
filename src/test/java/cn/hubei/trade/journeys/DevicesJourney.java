package cn.hubei.trade.journeys;

import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 「登录设备」: somebody finds another browser signed in and signs it out, which is told why; with script and without. */
@BrowserTest
class DevicesJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void anotherBrowserIsSignedOutAndToldWhy() {
        var owner = scene.enterprise();
        try (var office = Browser.user(port);
                var home = Browser.userWithoutScript(port)) {
            home.signIn(owner.login(), Scene.PASSWORD);
            office.signIn(owner.login(), Scene.PASSWORD);
            office.open("/account/sign-ins");
            office.isFine("devices");
            signsTheOtherOut(office);
            office.confirm();
            office.sees("已退出 Chrome · ");
            office.sees("在 1 处登录");

            home.open("/account");
            home.sees("您在另一台设备上退出了本设备的登录");
            home.signIn(owner.login(), Scene.PASSWORD);
            signsTheOtherOut(home);
            home.sees("在 1 处登录");

            office.open("/account");
            office.sees("您在另一台设备上退出了本设备的登录");
            office.isFine("login-ended");
        }
    }

    private static void signsTheOtherOut(Browser.User user) {
        user.open("/account/sign-ins");
        user.sees("在 2 处登录");
        user.page.locator("form[action*='/devices/'] button").click();
    }
}
