package cn.hubei.trade.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.platform.trail.Recorded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private record Something(String subjectId) implements Recorded {

        @Override
        public String action() {
            return "something.done";
        }

        @Override
        public String subject() {
            return "something";
        }

        @Override
        public String detail() {
            return "";
        }
    }

    @Test
    void whatIsRolledBackIsNotRecorded() {
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new Something("rolled back"));
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> events.publishEvent(new Something("done")));
        assertThat(recorded("something", "rolled back")).isEmpty();
        assertThat(recorded("something", "done")).hasSize(1);
    }

    @Test
    void itSaysWhoPublishedWhichTraining() {
        var provider = scene.provider();
        var draft = scene.draft(provider, "审计", 5);
        Client.signedIn(port, provider.login()).post("/console/trainings/" + draft + "/publication", "version", "0");
        assertThat(recorded("offering", String.valueOf(draft)))
                .containsExactly("- null offering.drafted", provider.login() + " 127.0.0.1 offering.published");
        assertThat(db.sql("select role, organization, display_name, request from audit_entry"
                                + " where subject = 'offering' and subject_id = :id and action = 'offering.published'")
                        .param("id", String.valueOf(draft))
                        .query()
                        .singleRow()
                        .values())
                .containsExactly(
                        "PROVIDER", provider.company(), "张磊", "POST /console/trainings/" + draft + "/publication");
    }

    @Test
    void itSaysWhoSignedInAndWhoDidNot() {
        var provider = scene.provider();
        Client.visitor(port).signIn(provider.login(), "wrong");
        Client.signedIn(port, provider.login());
        assertThat(recorded("account", String.valueOf(provider.account())))
                .containsExactly(
                        provider.login() + " 127.0.0.1 sign-in.failed",
                        provider.login() + " 127.0.0.1 sign-in.succeeded");
    }

    @Test
    void itSaysWhoTriedAnAccountThatIsLockedOrThatThereIsNot() {
        var provider = scene.provider();
        for (int i = 0; i < 6; i++) {
            Client.visitor(port).signIn(provider.login(), "wrong");
        }
        assertThat(recorded("account", String.valueOf(provider.account())))
                .hasSize(6)
                .endsWith(provider.login() + " 127.0.0.1 sign-in.locked");
        Client.visitor(port).signIn("nobody_here", "wrong");
        Client.visitor(port).signIn("Hubei#2026 typed at the wrong place", "wrong");
        assertThat(details("sign-in.unknown"))
                .contains("nobody_here", "（不是登录账号的格式）")
                .noneMatch(detail -> detail.contains("Hubei#2026"));
    }

    @Test
    void itSaysWhereSomebodySignedInGaveAWrongPassword() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        client.post(
                "/account/password",
                "oldPassword",
                "wrong",
                "password",
                "Huanke#2026-9",
                "passwordAgain",
                "Huanke#2026-9");
        assertThat(recorded("account", String.valueOf(provider.account())))
                .endsWith(provider.login() + " 127.0.0.1 sign-in.unconfirmed");
        assertThat(client.get("/account/sign-ins").body()).contains("共 1 条");
    }

    @Test
    void itSaysWhoTriedToResetAPassword() {
        var provider = scene.provider();
        var visitor = Client.visitor(port);
        answer(visitor, provider.login(), "wrong");
        answer(visitor, "Hubei#2026 again", "wrong");
        assertThat(details("password.answer-wrong"))
                .contains(provider.login(), "（不是登录账号的格式）")
                .noneMatch(detail -> detail.contains("Hubei#2026"));
        answer(visitor, provider.login(), Scene.PASSWORD);
        visitor.post(
                "/forgotten/code", "code", "12345678", "password", "Huanke#2026-9", "passwordAgain", "Huanke#2026-9");
        assertThat(recorded("account", String.valueOf(provider.account())))
                .containsExactly("- 127.0.0.1 password.answered", "- 127.0.0.1 password.code-wrong");
    }

    @Test
    void itSaysWhoSignedOut() {
        var provider = scene.provider();
        Client.signedIn(port, provider.login()).post("/logout");
        assertThat(recorded("account", String.valueOf(provider.account())))
                .endsWith(provider.login() + " 127.0.0.1 sign-in.ended");
    }

    @Test
    void itSaysWhoWasRefused() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        assertThat(client.get("/console/accounts").status()).isEqualTo(403);
        assertThat(client.postWithoutToken("/console/trainings").location()).endsWith("/console");
        Client.visitor(port).get("/console/accounts");
        assertThat(refusals(provider)).containsExactly("GET /console/accounts 没有权限", "POST /console/trainings 表单令牌无效");
    }

    @Test
    void itSaysWhatAnEditChangedAndKeepsPersonalValuesApart() {
        var newcomer = scene.newProvider();
        var filing = scene.submittedFiling(newcomer);
        var edit = db.sql("select changes, personal_digest from audit_entry"
                        + " where action = 'filing.edited' and subject_id = :id")
                .param("id", String.valueOf(filing))
                .query()
                .singleRow();
        // The scene files what was registered: nothing changed, so nothing is said.
        assertThat(edit.get("changes")).isNull();
        assertThat(edit.get("personal_digest")).isNull();
    }

    @Test
    void itSaysWhichListLeftAsASpreadsheet() {
        var provider = scene.provider();
        Client.signedIn(port, provider.login()).get("/console/trainings/export?title=RCEP");
        assertThat(last(provider.login())).isEqualTo("list.exported 培训信息，条件：title=RCEP");
    }

    @Test
    void itSaysWhichFileWasGivenOut() {
        var officer = scene.officer();
        var filing = scene.submittedFiling(scene.newProvider());
        var picture = db.sql("select file_id from filing_attachment where filing = :id")
                .param("id", filing)
                .query(UUID.class)
                .single();
        var path = "/console/filings/" + filing + "/pictures/" + picture;
        assertThat(Client.signedIn(port, officer.login()).get(path).status()).isEqualTo(200);
        assertThat(last(officer.login())).isEqualTo("file.downloaded 营业执照.png");
        assertThat(db.sql("select request from audit_entry where subject_id = :id")
                        .param("id", picture.toString())
                        .query(String.class)
                        .list())
                .containsExactly("GET " + path);
    }

    @Test
    void theOperatorSearchesViewsExportsAndVerifiesAndNobodyElseDoes() throws IOException {
        var provider = scene.provider();
        var draft = scene.draft(provider, "审计检索", 5);
        var owner = Client.signedIn(port, provider.login());
        owner.post("/console/trainings/" + draft + "/publication", "version", "0");
        var actor = scene.operator();
        var operator = Client.signedIn(port, actor.login());
        var query = "?account=" + provider.login() + "&action=offering.published&subject=offering&record=" + draft
                + "&address=127.0.0.1&organization=" + URLEncoder.encode(provider.company(), StandardCharsets.UTF_8);

        var list = operator.get("/console/audit" + query);
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).contains("审计检索", "发布服务", "共 1 条");
        assertThat(operator.get("/console/audit" + query + "&until=2020-01-01").body())
                .contains("没有符合条件的审计记录");
        var entry = db.sql("select id from audit_entry where action = 'offering.published' and subject_id = :id")
                .param("id", String.valueOf(draft))
                .query(Long.class)
                .single();
        assertThat(operator.get("/console/audit/" + entry).body()).contains("127.0.0.1", provider.company());
        assertThat(operator.post("/console/audit/verification").body()).contains("校验通过");

        var export = operator.get("/console/audit/export" + query);
        try (var workbook =
                WorkbookFactory.create(new ByteArrayInputStream(export.whole().body()))) {
            assertThat(workbook.getSheetAt(0).getLastRowNum()).isOne();
        }
        assertThat(db.sql("select count(*) from audit_entry where action = 'list.exported' and subject = 'audit'"
                                + " and actor_id = :actor")
                        .param("actor", actor.account())
                        .query(Long.class)
                        .single())
                .isOne();
        for (var other : new String[] {provider.login(), scene.officer().login()}) {
            var client = Client.signedIn(port, other);
            assertThat(client.get("/console/audit").status()).isEqualTo(403);
            assertThat(client.post("/console/audit/verification").status()).isEqualTo(403);
        }
    }

    private String last(String login) {
        return db.sql("select action || ' ' || detail from audit_entry where actor_name = :login"
                        + " and action <> 'sign-in.succeeded' order by id desc limit 1")
                .param("login", login)
                .query(String.class)
                .single();
    }

    private static void answer(Client client, String login, String answer) {
        client.post(
                "/forgotten",
                "loginName",
                login,
                "securityQuestion",
                "school",
                "securityAnswer",
                answer,
                "captcha",
                "TEST");
    }

    private List<String> details(String action) {
        return db.sql("select detail from audit_entry where action = :action")
                .param("action", action)
                .query(String.class)
                .list();
    }

    private List<String> refusals(Scene.Actor actor) {
        return db.sql("select request || ' ' || detail from audit_entry"
                        + " where action = 'access.refused' and actor_id = :actor order by id")
                .param("actor", actor.account())
                .query(String.class)
                .list();
    }

    private List<String> recorded(String subject, String id) {
        return db.sql(
                        "select actor_name, address, action from audit_entry where subject = :subject and subject_id = :id order by id")
                .param("subject", subject)
                .param("id", id)
                .query((row, number) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }
}
