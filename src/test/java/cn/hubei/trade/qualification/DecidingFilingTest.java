package cn.hubei.trade.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Organizations;
import cn.hubei.trade.platform.Conflict;
import cn.hubei.trade.platform.NotFound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Officers decide filings (manual 3.3.1.3). */
@DatabaseTest
class DecidingFilingTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private DecidingFiling deciding;

    @Autowired
    private PreparingFiling preparing;

    @Autowired
    private Organizations organizations;

    @Test
    void anotherCitysDepartmentDoesNotSeeIt() {
        var filing = scene.submittedFiling(scene.newProvider());
        var officer = scene.officer().account();
        assertThatThrownBy(() -> deciding.approve(new DecidingFiling.Order(filing, 2, officer, "420200")))
                .isInstanceOf(NotFound.class);
        deciding.approve(new DecidingFiling.Order(filing, 2, officer, "420100"));
    }

    @Test
    void theSecondOfTwoOfficersIsTold() {
        var provider = scene.newProvider();
        var filing = scene.submittedFiling(provider);
        var order = new DecidingFiling.Order(filing, 2, scene.officer().account(), "420000");
        deciding.approve(order);
        assertThatThrownBy(() -> deciding.refuse(order, "晚了")).isInstanceOf(Conflict.class);
        assertThat(organizations.findById(provider.organization()).orElseThrow().isApproved())
                .isTrue();
    }

    @Test
    void aChangeAfterApprovalLeavesTheApprovedVersionInForceUntilItIsDecided() {
        var provider = scene.provider();
        var next = preparing.begin(provider.organization());
        var changed = Scene.profile(provider.company() + "（更名）");
        preparing.edit(
                next,
                provider.organization(),
                0,
                provider.account(),
                new PreparingFiling.Changes(changed, Map.of(), List.of()));
        preparing.submit(next, provider.organization(), 1, provider.account());

        assertThat(name(provider)).isEqualTo(provider.company());
        var officer = scene.officer();
        assertThat(Client.signedIn(port, officer.login())
                        .get("/console/filings/" + next)
                        .body())
                .contains("公司名称（有变更）")
                .contains("现行有效版本");
        deciding.approve(new DecidingFiling.Order(next, 2, officer.account(), "420000"));
        assertThat(name(provider)).isEqualTo(changed.name());
        assertThat(preparing.of(provider.organization()))
                .extracting(Filing::state)
                .containsExactly(FilingState.APPROVED, FilingState.SUPERSEDED);
    }

    private String name(Scene.Actor provider) {
        return organizations
                .findById(provider.organization())
                .orElseThrow()
                .profile()
                .name();
    }
}
