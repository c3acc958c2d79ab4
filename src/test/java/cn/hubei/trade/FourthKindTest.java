package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.offering.kind.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Runs with a fourth kind that is defined in the tests alone. Its life, list, search, export, history and evidence are walked
 * by the tests of all kinds, which the same run repeats; here is what those do not look at.
 */
@DatabaseTest
@Tag("fourth-kind")
class FourthKindTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    private Kind kind;

    @BeforeEach
    void isThere() {
        kind = Kind.of("ROADSHOW");
        assertThat(Kind.all()).hasSize(4).contains(kind);
    }

    @Test
    void itsPagesStandInTheMenu() {
        var home = Client.signedIn(port, scene.provider().login()).get("/console/home");
        assertThat(home.body()).contains("路演发布", "路演审批", "路演依据", "路演历史服务");
    }

    @Test
    void itIsCountedInItsGroupOnTheHomePage() {
        var provider = scene.provider();
        scene.published(kind, provider, "光谷路演", 5);
        assertThat(Client.signedIn(port, provider.login()).get("/console/home").body())
                .contains("路演中心");
    }

    @Test
    void itStandsOnThePortalWithItsTrail() {
        scene.published(kind, scene.provider(), "门户上的路演", 5);
        var visitor = Client.visitor(port);
        assertThat(visitor.get("/").body()).contains("门户上的路演");
        assertThat(visitor.get("/roadshows").body()).contains("市场开拓", "路演中心", "门户上的路演");
    }

    @Test
    void anApplicationAsksInItsOwnTemplateAndSaysWhatIsMissingAtItsField() {
        var offering = scene.published(kind, scene.provider(), "要申请的路演", 5);
        var trader = Client.signedIn(port, scene.enterprise().login());
        var path = "/console/open-roadshows/" + offering + "/application";
        assertThat(trader.get(path).body()).contains("name=\"pitch\"");
        assertThat(trader.post(path, "contact", "王芳", "phone", "13900139000", "pitch", "")
                        .body())
                .contains("请填写路演项目");
        assertThat(trader.post(path, "contact", "王芳", "phone", "13900139000", "pitch", "机器人")
                        .status())
                .isEqualTo(303);
        assertThat(trader.get("/console/applications").body()).contains("要申请的路演", "LY");
    }

    @Test
    void itIsFoundInTheServiceQueryByItsGroup() {
        var provider = scene.provider();
        var offering = scene.published(kind, provider, "查询到的路演", 5);
        scene.application(scene.enterprise(), offering);
        assertThat(Client.signedIn(port, provider.login())
                        .get("/console/service-records?type=ROADSHOW")
                        .body())
                .contains("查询到的路演");
    }
}
