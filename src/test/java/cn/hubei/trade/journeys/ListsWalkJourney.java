package cn.hubei.trade.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.offering.kind.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No list and no page of the menu scrolls sideways or cuts a cell, however long the words in it are. */
@BrowserTest
class ListsWalkJourney {

    /** Names of a machine, without a blank at which a line could end. */
    private static final String LONG = "Hubei0123456789ExportingAndImportingCompanyLimited0123456789";

    private static final String TOO_WIDE = """
            () => {
              const wrong = [];
              const root = document.documentElement;
              if (root.scrollWidth > window.innerWidth) wrong.push("page " + root.scrollWidth);
              document.querySelectorAll(".table-responsive").forEach((box) => {
                if (box.checkVisibility() && box.scrollWidth > box.clientWidth) wrong.push("list " + box.getAttribute("aria-label") + " " + box.scrollWidth);
              });
              document.querySelectorAll("main :is(td, th):not(thead *), main .chip, main .search").forEach((cell) => {
                if (cell.clientWidth > 0 && cell.scrollWidth > cell.clientWidth + 1) wrong.push("cut " + cell.innerText);
              });
              return wrong;
            }
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Actor enterprise;

    @BeforeEach
    void everyNameIsAsLongAsItMayBe() {
        provider = scene.provider();
        enterprise = scene.enterprise();
        for (var kind : Kind.all()) {
            scene.application(enterprise, scene.published(kind, provider, LONG + kind.label(), null));
            scene.draft(kind, provider, LONG + "草稿", kind.hasWindow() ? 60 : null);
        }
        db.sql("update training set address = :address, speakers = :speakers where offering in"
                        + " (select id from offering where provider_id = :provider)")
                .param("address", LONG.repeat(3))
                .param("speakers", "阿依古丽·买买提、".repeat(20))
                .param("provider", provider.organization())
                .update();
        for (var company : List.of(provider, enterprise)) {
            db.sql("update organization set name = :name where id = :id")
                    .params(Map.of("name", LONG + company.organization(), "id", company.organization()))
                    .update();
        }
    }

    @Test
    void noPageOfAnyRoleIsWiderThanItsWindow() {
        for (var who : List.of(provider, enterprise, scene.officer(), scene.operator())) {
            try (var user = Browser.user(port)) {
                user.signIn(who.login(), Scene.PASSWORD);
                links(user, ".side a").forEach(path -> walks(user, path));
            }
        }
    }

    /** A page with all its tabs. */
    private static void walks(Browser.User user, String path) {
        user.open(path);
        fits(user, path);
        for (var tab : links(user, ".tabs a:not([aria-current])")) {
            user.open(tab);
            fits(user, tab);
        }
    }

    private static void fits(Browser.User user, String path) {
        for (var width : List.of(390, 1280, 1440)) {
            user.page.setViewportSize(width, 900);
            assertThat((List<?>) user.page.evaluate(TOO_WIDE))
                    .as(path + " at " + width)
                    .isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private static Set<String> links(Browser.User user, String selector) {
        return new LinkedHashSet<>((List<String>) user.page.evaluate(
                "(links) => [...document.querySelectorAll(links)].map((link) => link.getAttribute('href'))", selector));
    }
}
