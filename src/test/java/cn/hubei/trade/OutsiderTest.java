package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene.Actor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody tries who is not content with the buttons. */
@DatabaseTest
class OutsiderTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private long training;
    private long application;

    @BeforeEach
    void somebodyElsesRecords() {
        provider = scene.provider();
        training = scene.training(provider, "他人的培训", 5);
        var number = scene.application(scene.enterprise(), training);
        application = db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }

    @Test
    void anotherOrganizationsFilingAndPicturesAnswerAsIfTheyWereNotThere() {
        var filing = scene.submittedFiling(scene.newProvider());
        var other = Client.signedIn(port, provider.login());
        assertThat(other.get("/console/filing/" + filing).status()).isEqualTo(404);
        var picture = db.sql("select file_id from filing_attachment where filing = :id")
                .param("id", filing)
                .query(java.util.UUID.class)
                .single();
        assertThat(other.get("/console/filing/" + filing + "/pictures/" + picture)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void noSearchShowsAnotherOrganizationsApplications() {
        var rival = scene.enterprise();
        var other = scene.provider();
        var number = scene.application(rival, scene.training(other, "别家的培训", null));
        var enterprise = URLEncoder.encode(rival.company(), StandardCharsets.UTF_8);
        var provider = URLEncoder.encode(other.company(), StandardCharsets.UTF_8);
        var trader = Client.signedIn(port, scene.enterprise().login());
        for (var path : List.of(
                "/console/applications?enterprise=" + enterprise,
                "/console/applications?enterprise=" + enterprise + "&number=" + number,
                "/console/service-records?enterprise=" + enterprise,
                "/console/service-records?by=" + rival.organization())) {
            assertShowsNothing(trader, path, number);
        }
        var competitor = Client.signedIn(port, scene.provider().login());
        for (var path : List.of(
                "/console/training-applications?enterprise=" + enterprise + "&provider=" + other.organization(),
                "/console/service-records?provider=" + provider + "&enterprise=" + enterprise,
                "/console/service-records?of=" + other.organization(),
                "/console/applicants?of=" + other.organization() + "&enterprise=" + enterprise)) {
            assertShowsNothing(competitor, path, number);
        }
        assertThat(Client.signedIn(port, rival.login())
                        .get("/console/applications")
                        .body())
                .contains(number);
    }

    private static void assertShowsNothing(Client client, String path, String number) {
        var page = client.get(path);
        assertThat(page.status()).as(path).isEqualTo(200);
        assertThat(page.body()).as(path).doesNotContain("<td>" + number, ">" + number + "<");
    }

    @Test
    void addedFieldsSayNothingOfWhoActs() {
        var other = scene.provider();
        var client = Client.signedIn(port, other.login());
        client.post(
                "/console/trainings/" + training + "/withdrawal",
                "version",
                "1",
                "organizationId",
                String.valueOf(provider.organization()),
                "user.organizationId",
                String.valueOf(provider.organization()),
                "accountId",
                String.valueOf(provider.account()),
                "role",
                "OPERATOR",
                "approved",
                "true");
        assertThat(db.sql("select state from offering where id = :id")
                        .param("id", training)
                        .query(String.class)
                        .single())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void aStaleFormIsToldAndChangesNothing() {
        var owner = Client.signedIn(port, provider.login());
        var path = "/console/training-applications/" + application + "/decision";
        assertThat(owner.post(path, "version", "0", "outcome", "APPROVED").status())
                .isEqualTo(303);
        var second = owner.post(path, "version", "0", "outcome", "REFUSED", "reason", "晚了");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body()).contains("该记录已被他人处理，请刷新后重试");
        assertThat(state()).isEqualTo("APPROVED");
    }

    @Test
    void withoutAFormTokenNothingChanges() {
        var owner = Client.signedIn(port, provider.login());
        var answer = owner.postWithoutToken("/console/trainings/" + training + "/withdrawal", "version", "1");
        assertThat(answer.location()).endsWith("/console");
        assertThat(db.sql("select state from offering where id = :id")
                        .param("id", training)
                        .query(String.class)
                        .single())
                .isEqualTo("PUBLISHED");
    }

    @Test
    void markupInAFieldIsOnlyText() {
        var title = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
        var hostile = scene.training(provider, title, 5);
        for (var page : new String[] {"/", "/trainings", "/trainings/" + hostile}) {
            var body = Client.visitor(port).get(page).body();
            assertThat(body).doesNotContain("<script>alert").doesNotContain("<img src=x");
        }
        var owner = Client.signedIn(port, provider.login());
        assertThat(owner.get("/console/trainings").body())
                .doesNotContain("<script>alert")
                .doesNotContain("<img src=x");
    }

    @Test
    void aProblemPageHasANumberAndNoStackTrace() {
        var answer = Client.visitor(port).get("/trainings/99999999");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("编号").doesNotContain("Exception");
        assertThat(Client.visitor(port).get("/trainings/abc").status()).isEqualTo(404);
    }

    @Test
    void aRenamedProgramIsRefusedAndTheFormStays() {
        var owner = Client.signedIn(port, provider.login());
        var answer = owner.upload("/console/training-evidence/" + training, "files", "photo.png", "MZ".getBytes());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("是程序，不能上传");
        assertThat(owner.upload(
                                "/console/training-evidence/" + training,
                                "files",
                                "photo.png",
                                Pictures.pngOfSize(21 * 1024 * 1024))
                        .body())
                .contains("有 21.0 MB，超过 20 MB");
    }

    @Test
    void aBodyBeyondEveryLimitIsToldToBeTooLarge() {
        var owner = Client.signedIn(port, provider.login());
        var answer = owner.upload(
                "/console/training-evidence/" + training, "files", "photo.png", new byte[40 * 1024 * 1024]);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body()).contains("上传的内容过大");
    }

    @Test
    void whoeverWasGoingSomewhereGetsThereAfterSigningIn() {
        var client = Client.visitor(port);
        client.get("/console/trainings?title=RCEP");
        assertThat(client.signIn(provider.login(), Scene.PASSWORD).location())
                .isEqualTo("/console/trainings?title=RCEP");
    }

    @Test
    void rightsThatAreTakenAwayAreGoneAtTheNextClick() {
        var client = Client.signedIn(port, provider.login());
        assertThat(client.get("/console/trainings").status()).isEqualTo(200);
        db.sql("update organization set approved_at = null where id = :id")
                .param("id", provider.organization())
                .update();
        assertThat(client.get("/console/trainings").status()).isEqualTo(403);
        assertThat(client.get("/console/filing").body()).doesNotContain("培训发布");
    }

    private String state() {
        return db.sql("select state from offering_application where id = :id")
                .param("id", application)
                .query(String.class)
                .single();
    }
}
