package cn.hubei.trade.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public pages: what is open, who offers it, and when it is. */
@DatabaseTest
class PortalTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private PortalFigures figures;

    @Autowired
    private Clock clock;

    private Scene.Actor provider;
    private String title;
    private Client visitor;

    @BeforeEach
    void aProvider() {
        provider = scene.provider();
        title = "门户" + UUID.randomUUID().toString().substring(0, 8);
        visitor = Client.visitor(port);
    }

    @Test
    void aProvidersPageShowsWhatItOffersAndWhatItHasHeld() {
        var open = scene.training(provider, title + "将来", 5);
        var past = scene.training(provider, title + "以前", 5);
        hold(past, -10);

        assertThat(page()).containsSubsequence("可以申请", "/trainings/" + open, "往期活动", "/trainings/" + past);
    }

    @Test
    void aProvidersPageShowsNothingThatIsNotPublished() {
        scene.draft(provider, title, 5);
        assertThat(page()).contains("目前没有可以申请的").doesNotContain(title, "往期活动");
    }

    @Test
    void whoseFilingIsNotInForceHasNoPage() {
        var waiting = scene.newProvider();
        scene.submittedFiling(waiting);
        assertThat(visitor.get("/providers/" + waiting.organization()).status()).isEqualTo(404);
        assertThat(visitor.get("/providers/" + scene.enterprise().organization())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void providersAreFoundByTheirNameAndCity() {
        var path = "/providers?name=" + Client.encoded(provider.company());
        assertThat(visitor.get(path + "&city=4201").body()).contains("/providers/" + provider.organization());
        assertThat(visitor.get(path + "&city=4206").body()).contains("没有服务商");
    }

    @Test
    void offeringsAreFoundByTheirCity() {
        var training = scene.training(provider, title, 5);
        var city = region(training).substring(0, 4);
        var path = "/trainings?title=" + Client.encoded(title);
        assertThat(visitor.get(path + "&city=" + city).body()).contains("/trainings/" + training);
        assertThat(visitor.get(path + "&city=4228").body()).contains("没有可以申请的培训");
    }

    @Test
    void theCalendarShowsAnEventInItsMonthOnly() {
        var training = scene.training(provider, title, 5);
        hold(training, 40);
        var month = YearMonth.from(clock.instant().plus(Duration.ofDays(40)).atZone(Moments.ZONE));
        assertThat(calendar(month)).contains("/trainings/" + training);
        assertThat(calendar(month.plusMonths(1))).doesNotContain("/trainings/" + training);
    }

    @Test
    void aMonthThatIsNoneIsTheMonthOfToday() {
        var now = YearMonth.from(clock.instant().atZone(Moments.ZONE));
        assertThat(visitor.get("/calendar?month=%3Cscript%3E").body())
                .contains(now.getYear() + " 年 " + now.getMonthValue() + " 月");
    }

    @Test
    void anEventsPageTellsOtherProgramsWhatItIsAndNoTextEndsThat() {
        var training = scene.training(provider, title + "</script><script>alert(1)", 5);
        assertThat(visitor.get("/trainings/" + training).body())
                .contains(
                        "<meta property=\"og:title\"",
                        "\"@type\":\"Event\"",
                        title + "\\u003c/script>\\u003cscript>alert(1)")
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void aServicesPageIsNoEvent() {
        var service = scene.published(Kinds.SERVICE, provider, title, null);
        assertThat(visitor.get("/services/" + service).body())
                .contains("og:title")
                .doesNotContain("ld+json");
    }

    @Test
    void theFiguresCountWhoMayActAndWhatWasPublishedThisYear() {
        var year = clock.instant().atZone(Moments.ZONE).getYear();
        var before = figures.count(year);
        scene.training(provider, title, 5);
        scene.provider();
        var after = figures.count(year);

        assertThat(number(after, "备案服务商") - number(before, "备案服务商")).isOne();
        assertThat(number(after, "本年培训") - number(before, "本年培训")).isOne();
        assertThat(number(after, "本年展会")).isEqualTo(number(before, "本年展会"));
        assertThat(number(figures.count(year - 1), "本年培训")).isZero();
    }

    private static long number(List<PortalFigures.PortalFigure> figures, String label) {
        return figures.stream()
                .filter(figure -> figure.label().equals(label))
                .mapToLong(figure -> Long.parseLong(figure.value().replace(",", "")))
                .sum();
    }

    private String page() {
        return visitor.get("/providers/" + provider.organization()).body();
    }

    private String calendar(YearMonth month) {
        return visitor.get("/calendar?month=" + month).body();
    }

    private String region(long offering) {
        return db.sql("select region_code from offering_fact where offering_id = :id")
                .param("id", offering)
                .query(String.class)
                .single();
    }

    private void hold(long offering, int days) {
        db.sql(
                        "update offering set registration_opens_at = :opens, registration_closes_at = :closes, starts_at = :starts"
                                + " where id = :id")
                .param("opens", Moments.db(clock.instant().plus(Duration.ofDays(days - 20L))))
                .param("closes", Moments.db(clock.instant().plus(Duration.ofDays(days - 5L))))
                .param("starts", Moments.db(clock.instant().plus(Duration.ofDays(days))))
                .param("id", offering)
                .update();
    }
}
