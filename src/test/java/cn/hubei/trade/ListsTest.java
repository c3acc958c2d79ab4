package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever works through a list comes back to where it was left, after whatever is done to one of its rows. */
@DatabaseTest
class ListsTest {

    private static final String QUERY = "?page=1&state=";
    private static final String BACK = "?back=page%3D1%26state%3D";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Test
    void aProviderWhoDecidesComesBack() {
        var provider = scene.provider();
        var application = application(scene.application(scene.enterprise(), scene.training(provider, "审批", null)));
        var client = Client.signedIn(port, provider.login());
        var list = "/console/training-applications";
        var decision = list + "/" + application + "/decision";
        assertThat(client.get(decision + BACK).body()).contains("href=\"" + list + "?page=1&amp;state=\" data-close");

        var missing = client.post(decision, "version", "0", "back", "page=1&state=");
        assertThat(back(missing.body(), decision)).isEqualTo("page=1&state=");
        opened(client, list, decision, decision, "version", "0", "outcome", "APPROVED");
    }

    @Test
    void aProviderWhoOffersComesBack() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        var training = "/console/trainings/" + scene.draft(provider, "发布", null);
        var other = "/console/trainings/" + scene.draft(provider, "删除", null);
        var service = "/console/services/" + scene.draft(Kinds.SERVICE, provider, "报审", null);
        done(client, "/console/trainings", training + "/publication", "version", "0");
        done(client, "/console/trainings", training + "/withdrawal", "version", "1");
        done(client, "/console/trainings", other + "/deletion", "version", "0");
        done(client, "/console/services", service + "/submission", "version", "0");
        assertThat(back(client.get(training + "/form" + BACK).body(), training)).isEqualTo("page=1&state=");
    }

    @Test
    void anEnterpriseComesBackToItsApplications() {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var withdrawn = own(trader, provider, "撤回");
        var refused = own(trader, provider, "重新申请");
        var approved = own(trader, provider, "评价");
        var owner = Client.signedIn(port, provider.login());
        decide(owner, refused, "REFUSED");
        decide(owner, approved, "APPROVED");

        var client = Client.signedIn(port, trader.login());
        var list = "/console/applications";
        done(client, list, withdrawn + "/withdrawal", "version", "0");
        opened(
                client,
                list,
                refused + "/round",
                refused + "/round",
                "version",
                "1",
                "contact",
                "王芳",
                "phone",
                "13900139000",
                "participantName",
                "王芳",
                "participantPhone",
                "13900139000");
        opened(
                client,
                list,
                approved + "/evaluation",
                approved + "/evaluation",
                "quality",
                "5",
                "speed",
                "5",
                "satisfaction",
                "5");
    }

    @Test
    void anOfficerComesBack() {
        var officer = Client.signedIn(port, scene.officer().login());
        var filings = "/console/filings";
        var filing = filings + "/" + scene.submittedFiling(scene.newEnterprise());
        opened(officer, filings, filing, filing + "/decision", "version", "2", "outcome", "APPROVED");
        opened(officer, filings, filing, filing + "/revocation", "version", "3", "reason", "材料不实");

        var provider = scene.provider();
        var service = scene.draft(Kinds.SERVICE, provider, "报审", null);
        Client.signedIn(port, provider.login()).post("/console/services/" + service + "/submission", "version", "0");
        var review = "/console/service-reviews/" + service;
        opened(
                officer,
                "/console/service-reviews",
                review,
                review + "/decision",
                "version",
                "1",
                "outcome",
                "APPROVED");

        scene.wasSent(scene.application(scene.enterprise(), scene.training(provider, "超时", null)), 49);
        var board = "/console/board?provider=" + provider.company().replaceAll("\\D", "");
        var reminder = "/console/board/" + provider.organization() + "/reminder";
        var query = back(officer.get(board).body(), reminder);
        assertThat(officer.post(reminder, "back", query).location()).isEqualTo(board);
    }

    @Test
    void fromTheDialogTheWholePageGoesBack() {
        var provider = scene.provider();
        var decision = "/console/training-applications/"
                + application(scene.application(scene.enterprise(), scene.training(provider, "审批", null)))
                + "/decision";
        var client = Client.with(port, "HX-Request", "true");
        client.signIn(provider.login(), Scene.PASSWORD);
        var answer = client.post(decision, "version", "0", "outcome", "APPROVED", "back", "page=3&state=PENDING");
        assertThat(answer.whole().headers().firstValue("HX-Redirect"))
                .hasValue("/console/training-applications?page=3&state=PENDING");
    }

    @Test
    void nobodyIsLedToAnotherPage() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        for (var elsewhere :
                new String[] {"//evil.example", "x\r\nLocation: https://evil.example", "#x", "@evil.example"}) {
            var path = "/console/trainings/" + scene.draft(provider, "草稿", null) + "/deletion";
            assertThat(client.post(path, "version", "0", "back", elsewhere).location())
                    .as(elsewhere)
                    .matches("/console/trainings(\\?[^#\\s]*)?");
        }
    }

    @Test
    void aQueryForWhichAnAnswerHasNoRoomIsLeftOut() {
        var provider = scene.provider();
        var path = "/console/trainings/" + scene.draft(provider, "草稿", null) + "/deletion";
        var answer =
                Client.signedIn(port, provider.login()).post(path, "version", "0", "back", "title=" + "a".repeat(8000));
        assertThat(answer.location()).isEqualTo("/console/trainings");
    }

    /** A button of the list itself. */
    private static void done(Client client, String list, String action, String... fields) {
        leadsBack(client, list, client.get(list + QUERY).body(), action, fields);
    }

    /** What the list opens, in the dialog or as a page. */
    private static void opened(Client client, String list, String link, String action, String... fields) {
        assertThat(client.get(list + QUERY).body()).contains("href=\"" + link + BACK + "\"");
        leadsBack(client, list, client.get(link + BACK).body(), action, fields);
    }

    private static void leadsBack(Client client, String list, String page, String action, String... fields) {
        var all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "back";
        all[fields.length + 1] = back(page, action);
        assertThat(client.post(action, all).location()).isEqualTo(list + QUERY);
    }

    /** What the form of this action carries along. */
    private static String back(String page, String action) {
        var form = Pattern.compile(
                        "action=\"" + action + "\".*?name=\"back\" value=\"([^\"]*)\".*?</form>", Pattern.DOTALL)
                .matcher(page);
        assertThat(form.find()).as(action).isTrue();
        return form.group(1).replace("&amp;", "&");
    }

    private String own(Scene.Actor trader, Scene.Actor provider, String title) {
        return "/console/applications/" + application(scene.application(trader, scene.training(provider, title, null)));
    }

    private static void decide(Client owner, String application, String outcome) {
        owner.post(
                application.replace("applications", "training-applications") + "/decision",
                "version",
                "0",
                "outcome",
                outcome,
                "reason",
                "请补充材料");
    }

    private long application(String number) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", number)
                .query(Long.class)
                .single();
    }
}
