package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.Position;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Telephones are masked, and shown in full for a click that is recorded. */
@DatabaseTest
class PersonalDataTest {

    private static final String FULL = "13900139000";
    private static final String MASKED = "139****9000";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Actor enterprise;
    private String application;

    @BeforeEach
    void anApplication() {
        provider = scene.provider();
        enterprise = scene.enterprise();
        var number = scene.application(enterprise, scene.training(provider, "个人信息", 5));
        var id = db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
        application = "/console/training-applications/" + id;
    }

    @Test
    void theProviderSeesThemMaskedInItsListAndOnTheApplicationsPages() {
        var client = Client.signedIn(port, provider.login());
        for (var page : new String[] {"/console/training-applications", application, application + "/decision"}) {
            assertThat(client.get(page).body()).as(page).contains(MASKED).doesNotContain(FULL);
        }
        assertThat(shown()).isZero();
    }

    @Test
    void aClickShowsThemAndIsRecorded() {
        var client = Client.signedIn(port, provider.login());
        assertThat(client.post(application + "/phone").body()).contains(FULL);
        assertThat(client.post(application + "/contacts").body()).contains("学员0 " + FULL, "审批结果");
        assertThat(shown()).isEqualTo(2);
        assertThat(db.sql("select count(*) from audit_entry where detail like '%" + FULL + "%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aClerkMayCallTooButIsNotAskedToDecide() {
        var clerk =
                Client.signedIn(port, scene.colleague(provider, Position.CLERK).login());
        assertThat(clerk.post(application + "/contacts").body()).contains(FULL).doesNotContain("审批结果");
    }

    @Test
    void anotherProviderIsToldThatThereIsNone() {
        var other = Client.signedIn(port, scene.provider().login());
        assertThat(other.post(application + "/phone").status()).isEqualTo(404);
        assertThat(other.post(application + "/contacts").status()).isEqualTo(404);
        assertThat(shown()).isZero();
    }

    @Test
    void theEnterpriseReadsItsOwnInFull() {
        var client = Client.signedIn(port, enterprise.login());
        assertThat(client.get(application.replace("training-applications", "applications"))
                        .body())
                .contains(FULL);
    }

    @Test
    void anOfficerSeesThemMaskedInItsListAndOnlyThoseOfItsRegion() {
        var officer = scene.officer();
        var client = Client.signedIn(port, officer.login());
        var filing = db.sql("select id from filing where organization_id = :id")
                .param("id", enterprise.organization())
                .query(Long.class)
                .single();
        assertThat(client.get("/console/filings").body())
                .contains("138****8000")
                .doesNotContain("13800138000");
        assertThat(client.post("/console/filings/" + filing + "/phone").body()).contains("13800138000");
        db.sql("update account set department_code = '420500' where id = :id")
                .param("id", officer.account())
                .update();
        assertThat(client.post("/console/filings/" + filing + "/phone").status())
                .isEqualTo(404);
    }

    private long shown() {
        return db.sql("select count(*) from audit_entry where action = 'personal-data.shown' and actor_name = :login")
                .param("login", provider.login())
                .query(Long.class)
                .single();
    }
}
