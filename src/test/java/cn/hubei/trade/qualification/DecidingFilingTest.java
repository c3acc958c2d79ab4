package cn.hubei.trade.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.organization.CompanyProfile;
import cn.hubei.trade.organization.Organizations;
import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

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

    @Autowired
    private JdbcClient db;

    @Test
    void anotherCitysDepartmentDoesNotSeeIt() {
        var filing = scene.submittedFiling(scene.newProvider());
        var officer = scene.officer().account();
        assertThatThrownBy(() -> deciding.approve(new DecidingFiling.FilingOrder(filing, 2, officer, "420200")))
                .isInstanceOf(NotFound.class);
        deciding.approve(new DecidingFiling.FilingOrder(filing, 2, officer, "420100"));
    }

    @Test
    void theSecondOfTwoOfficersIsTold() {
        var provider = scene.newProvider();
        var filing = scene.submittedFiling(provider);
        var order = new DecidingFiling.FilingOrder(filing, 2, scene.officer().account(), "420000");
        deciding.approve(order);
        assertThatThrownBy(() -> deciding.refuse(order, "晚了")).isInstanceOf(Conflict.class);
        assertThat(organizations.findById(provider.organization()).orElseThrow().isApproved())
                .isTrue();
    }

    @Test
    void aCreditCodeThatDoesNotCheckIsMarkedAndConfirmedByWhoApproves() {
        var enterprise = scene.newEnterprise();
        var odd = Scene.oddCode(enterprise.creditCode());
        db.sql("update organization set credit_code = :odd where id = :id")
                .param("odd", odd)
                .param("id", enterprise.organization())
                .update();
        var filing = "/console/filings/" + scene.submittedFiling(enterprise);
        var officer = Client.signedIn(port, scene.officer().login());
        assertThat(officer.get("/console/filings?creditCode=" + odd).body()).contains("校验位不符");
        assertThat(officer.get(filing).body())
                .contains("校验位不符", "应为「" + enterprise.creditCode().charAt(17) + "」");

        var asked = officer.post(filing + "/decision", "version", "2", "outcome", "APPROVED");
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("id=\"codeConfirmed-error\"").containsPattern("value=\"APPROVED\" checked");
        assertThat(officer.post(filing + "/decision", "version", "2", "outcome", "APPROVED", "codeConfirmed", odd)
                        .status())
                .isEqualTo(303);
        assertThat(db.sql("select detail from audit_entry where action = 'filing.approved' and subject_id = :filing")
                        .param("filing", filing.replaceAll("\\D", ""))
                        .query(String.class)
                        .single())
                .endsWith("第 1 版；信用代码校验位不符，审批人核对证照后确认");
    }

    @Test
    void aFilingWhoseCreditCodeDoesNotCheckIsReturnedWithoutAConfirmation() {
        var enterprise = scene.newEnterprise();
        db.sql("update organization set credit_code = :odd where id = :id")
                .param("odd", Scene.oddCode(enterprise.creditCode()))
                .param("id", enterprise.organization())
                .update();
        var filing = "/console/filings/" + scene.submittedFiling(enterprise);
        var officer = Client.signedIn(port, scene.officer().login());
        assertThat(officer.post(filing + "/decision", "version", "2", "outcome", "REFUSED", "reason", "请核对")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aChangeAfterApprovalLeavesTheApprovedVersionInForceUntilItIsDecided() {
        var provider = scene.provider();
        var next = preparing.begin(provider.organization());
        var changed = Scene.profile(provider.company() + "（更名）");
        preparing.edit(next, provider.organization(), 0, new PreparingFiling.Changes(changed, Map.of(), List.of()));
        preparing.submit(next, provider.organization(), 1, provider.account());

        assertThat(name(provider)).isEqualTo(provider.company());
        var officer = scene.officer();
        assertThat(Client.signedIn(port, officer.login())
                        .get("/console/filings/" + next)
                        .body())
                .contains("公司名称（有变更）")
                .contains("现行有效版本");
        deciding.approve(new DecidingFiling.FilingOrder(next, 2, officer.account(), "420000"));
        assertThat(name(provider)).isEqualTo(changed.name());
        assertThat(preparing.of(provider.organization()))
                .extracting(Filing::state)
                .containsExactly(FilingState.APPROVED, FilingState.SUPERSEDED);
    }

    @Test
    void whoDecidesSeesThePicturesInForceAtTheDepartmentThatTheCompanyLeaves() {
        var provider = scene.provider();
        var inForce = preparing.of(provider.organization()).get(0);
        var picture = "/console/filings/" + inForce.id() + "/pictures/"
                + inForce.attachments().iterator().next().fileId();
        var officer = scene.officer("420600");
        var client = Client.signedIn(port, officer.login());
        assertThat(client.get(picture).status()).isEqualTo(404);

        var next = fileTo("420600", provider);

        assertThat(client.get("/console/filings/" + next).body()).contains("现行有效版本", "src=\"" + picture + "\"");
        assertThat(client.get(picture).status()).isEqualTo(200);
        assertThat(client.get("/console/filings/" + inForce.id()).status()).isEqualTo(404);
        assertThat(Client.signedIn(port, scene.officer("420500").login())
                        .get(picture)
                        .status())
                .isEqualTo(404);

        deciding.refuse(new DecidingFiling.FilingOrder(next, 2, officer.account(), "420600"), "请说明变更");
        assertThat(client.get("/console/filings/" + next).body()).doesNotContain(picture);
        assertThat(client.get(picture).status()).isEqualTo(404);
    }

    private long fileTo(String department, Scene.Actor provider) {
        var id = preparing.begin(provider.organization());
        var before = Scene.profile(provider.company());
        var moved = new CompanyProfile(
                before.name(),
                null,
                before.regionCode(),
                before.address(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                before.mobile(),
                null,
                before.enterpriseType(),
                before.contact(),
                department);
        preparing.edit(id, provider.organization(), 0, new PreparingFiling.Changes(moved, Map.of(), List.of()));
        preparing.submit(id, provider.organization(), 1, provider.account());
        return id;
    }

    private String name(Scene.Actor provider) {
        return organizations
                .findById(provider.organization())
                .orElseThrow()
                .profile()
                .name();
    }
}
