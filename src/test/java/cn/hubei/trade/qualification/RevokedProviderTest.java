package cn.hubei.trade.qualification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.offering.kind.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whose filing was revoked offers nothing more, and finds the way to what it may still finish (product: 3). */
@DatabaseTest
class RevokedProviderTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private Filings filings;

    @Autowired
    private DecidingFiling deciding;

    @Autowired
    private PreparingFiling preparing;

    @ParameterizedTest
    @MethodSource("cn.hubei.trade.Kinds#all")
    void itIsShownHowManyApplicationsWaitAndMayDecideThem(Kind kind) {
        var provider = scene.provider();
        var offering = scene.published(kind, provider, "撤销之前", kind.hasWindow() ? 5 : null);
        scene.application(scene.enterprise(), offering);
        var client = Client.signedIn(port, provider.login());
        assertThat(client.get("/console/filing").body()).doesNotContain("撤销前的业务可以继续办结");

        revoke(provider);

        var page = client.get("/console/filing").body();
        assertThat(page).contains("撤销前的业务可以继续办结").contains("1 条待审批").doesNotContain(kind.preparing());
        for (var path : new String[] {"-applications", "-evidence"}) {
            var link = "/console/" + kind.singular() + path;
            assertThat(page).contains("href=\"" + link + "\"");
            assertThat(client.get(link).status()).isEqualTo(200);
        }
        assertThat(client.get("/console/" + kind.plural()).status()).isEqualTo(403);
        assertThat(client.get("/console/" + kind.plural() + "/new").status()).isEqualTo(403);
        assertThat(Client.visitor(port)
                        .get("/" + kind.plural() + "/" + offering)
                        .status())
                .isEqualTo(404);
        assertThat(Client.visitor(port)
                        .get("/" + kind.plural() + "?title=撤销之前&provider=" + provider.company())
                        .body())
                .doesNotContain("/" + kind.plural() + "/" + offering + "\"");
    }

    @Test
    void theWayStaysWhileTheFilingIsPreparedAnewAndIsNoneOfAnEnterprises() {
        var provider = scene.provider();
        revoke(provider);
        var client = Client.signedIn(port, provider.login());
        client.post("/console/filing/draft");
        assertThat(client.get("/console/filing").body()).contains("撤销前的业务可以继续办结");

        var trader = scene.enterprise();
        revoke(trader);
        assertThat(Client.signedIn(port, trader.login()).get("/console/filing").body())
                .doesNotContain("撤销前的业务可以继续办结");
    }

    @Test
    void theReasonStaysInSightUntilAnotherVersionIsApproved() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        client.post("/console/filing/draft");
        assertThat(client.get("/console/filing").body()).doesNotContain("备案已被撤销");

        revoke(provider);
        assertThat(client.get("/console/filing").body()).contains("备案已被撤销，原因：营业执照已注销。请点击「编辑」补正后重新备案");

        var next = preparing.begin(provider.organization());
        preparing.submit(next, provider.organization(), 0, provider.account());
        assertThat(client.get("/console/filing").body()).contains("备案已被撤销，原因：营业执照已注销。已重新提交备案");

        deciding.approve(new DecidingFiling.FilingOrder(next, 1, scene.officer().account(), "420000"));
        assertThat(client.get("/console/filing").body()).doesNotContain("备案已被撤销");
    }

    private void revoke(Actor actor) {
        var filing = filings.findByOrganizationIdAndState(actor.organization(), FilingState.APPROVED)
                .orElseThrow();
        deciding.revoke(
                new DecidingFiling.FilingOrder(
                        filing.id(), filing.version(), scene.officer().account(), "420000"),
                "营业执照已注销");
    }
}
