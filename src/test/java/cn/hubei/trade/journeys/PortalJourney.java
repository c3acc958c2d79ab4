package cn.hubei.trade.journeys;

import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A visitor finds an event, who holds it, and what else they offer; somebody at work finds the chapter that helps. */
@BrowserTest
class PortalJourney {

    private static final String TRAINING = "境外展会客户开发与跟进实务";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Test
    void aVisitorFindsAnEventAndWhoHoldsIt() {
        var provider = scene.provider();
        scene.training(provider, TRAINING, 30);
        scene.published(Kinds.SERVICE, provider, "出口信用保险投保辅导", null);
        try (var visitor = Browser.user(port)) {
            visitor.open("/");
            visitor.sees("近期活动");
            visitor.isFine("portal-home");
            visitor.open("/calendar");
            visitor.isFine("portal-calendar");
            visitor.open("/services");
            visitor.isFine("portal-services");
            visitor.open("/providers?name=" + provider.company());
            visitor.isFine("portal-providers");
            visitor.follow(provider.company());
            visitor.sees("可以申请");
            visitor.isFine("portal-provider");
            visitor.follow(TRAINING);
            visitor.sees("余 30 个名额");
            visitor.isFine("portal-event");
            visitor.open("/help");
            visitor.isFine("help");
            visitor.follow("长辈版");
            visitor.page.locator("html.large").waitFor();
            visitor.isFine("help-large");
            visitor.open("/");
            visitor.isFine("portal-home-large");
            visitor.follow("标准版");
            visitor.page.locator("html.usual").waitFor();
        }
    }

    @Test
    void helpOpensTheChapterOfThePageOneIsOn() {
        try (var provider = Browser.user(port)) {
            provider.signIn(scene.provider().login(), Scene.PASSWORD);
            provider.open("/console/training-applications");
            var help = provider.page.waitForPopup(() -> provider.follow("帮助"));
            help.waitForURL("**/help/provider#3.4.2*");
            provider.open("/help/provider");
            provider.isFine("manual");
        }
    }
}
