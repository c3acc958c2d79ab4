package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.offering.kind.Kind;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists and homes go to paper whole. */
@BrowserTest
class PrintingJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Actor enterprise;
    private String number;

    @BeforeEach
    void somethingStandsInEveryList() {
        provider = scene.provider();
        enterprise = scene.enterprise();
        for (var kind : Kind.all()) {
            number = scene.application(enterprise, scene.published(kind, provider, "打印的" + kind.label(), null));
            evaluate("/console/" + kind.singular() + "-applications/", id(number));
        }
    }

    @Test
    void everyColumnOfTheServiceRecordsStandsOnThePaper() {
        try (var user = Browser.user(port)) {
            user.signIn(provider.login(), Scene.PASSWORD);
            user.open("/console/service-records");
            var printed = Printed.of(user.page);
            assertThat(printed.text()).contains("评论结果").contains(number).contains("4.67");
            assertThat(printed.text()).doesNotContain("操作", "导出", "查看", "退出", "资质备案");
            assertThat(printed.outside()).isEmpty();
            assertThat(printed.pages()).isOne();
        }
    }

    @Test
    void everyListAndHomeOfEveryRoleIsWhole() {
        for (var who : List.of(provider, enterprise, scene.officer(), scene.operator())) {
            try (var user = Browser.user(port)) {
                user.signIn(who.login(), Scene.PASSWORD);
                for (var path : paths(user)) {
                    user.open(path);
                    isWhole(user, path);
                }
            }
        }
    }

    private static void isWhole(Browser.User user, String path) {
        var printed = Printed.of(user.page);
        assertThat(printed.outside()).as(path).isEmpty();
        for (var head :
                user.page.locator("main :is(h1, thead:not(details *) th)").allInnerTexts()) {
            for (var words : head.strip().split("\\s+")) {
                if (!words.equals("操作")) {
                    assertThat(printed.text()).as(path).contains(words);
                }
            }
        }
        for (var cell : user.page
                .locator("main tbody:not(details *) tr:first-child td:not(.act, :has(button))")
                .allInnerTexts()) {
            // Whatever breaks into lines lies among its neighbours' words.
            assertThat(printed.text()).as(path).contains(first(cell));
        }
    }

    private static String first(String cell) {
        var words = cell.strip().split("\\s")[0];
        return words.substring(0, Math.min(3, words.length()));
    }

    @SuppressWarnings("unchecked")
    private static List<String> paths(Browser.User user) {
        return (List<String>) user.page.evaluate(
                "[...document.querySelectorAll('.side a')].map((link) => link.getAttribute('href'))");
    }

    private void evaluate(String applications, long id) {
        Client.signedIn(port, provider.login())
                .post(applications + id + "/decision", "version", "0", "outcome", "APPROVED");
        Client.signedIn(port, enterprise.login())
                .post(
                        "/console/applications/" + id + "/evaluation",
                        "quality",
                        "5",
                        "speed",
                        "4",
                        "satisfaction",
                        "5",
                        "comment",
                        "有帮助");
    }

    private long id(String number) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }
}
