package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client.Answer;
import cn.hubei.trade.Scene.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form that stood open while its user signed out, in, or in as somebody else. */
@DatabaseTest
class StaleFormTest {

    private static final String FORM = "/console/trainings/new";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor provider;
    private Client client;

    @BeforeEach
    void somebodyIsSignedIn() {
        provider = scene.provider();
        client = Client.signedIn(port, provider.login());
    }

    @Test
    void afterSigningOutElsewhereItLeadsToTheSignInAndBack() {
        var kept = kept(FORM);
        client.post("/logout");
        var answer = send("/console/trainings", kept, "title", "跨境电商实操");
        assertThat(answer.location()).endsWith("/login?ended=form");
        assertThat(client.get("/login?ended=form").body()).contains("刚才的操作没有执行");
        assertThat(client.signIn(provider.login(), Scene.PASSWORD).location()).isEqualTo(FORM);
    }

    @Test
    void soDoesOneWhoseSessionIsOver() {
        var kept = kept("/account");
        db.sql("delete from spring_session where principal_name = :login")
                .param("login", provider.login())
                .update();
        db.sql("update account set session_epoch = session_epoch + 1 where id = :id")
                .param("id", provider.account())
                .update();
        assertThat(send("/account/profile", kept, "displayName", "张磊").location())
                .endsWith("/login?ended=form");
        assertThat(client.signIn(provider.login(), Scene.PASSWORD).location()).isEqualTo("/account");
    }

    @Test
    void oneWithFilesIsKnownByItsAddressForNothingIsUnfolded() {
        var training = "/console/training-evidence/" + scene.training(provider, "失效的依据", null);
        var owner = Client.with(port, "Referer", "http://127.0.0.1:" + port + training + "?back=page%3D1");
        owner.signIn(provider.login(), Scene.PASSWORD);
        for (var ending :
                List.of("delete from spring_session", "update account set session_epoch = session_epoch + 1")) {
            db.sql(ending + " where " + (ending.startsWith("delete") ? "principal_name" : "login_name") + " = :login")
                    .param("login", provider.login())
                    .update();
            assertThat(owner.upload(training, "files", "a.png", Pictures.png(9, 9))
                            .location())
                    .endsWith("/login?ended=form");
            assertThat(owner.signIn(provider.login(), Scene.PASSWORD).location())
                    .isEqualTo(training + "?back=page%3D1");
        }
    }

    @Test
    void fromADialogTheWholePageGoesToTheSignInAndBackToTheFormsOwn() {
        var dialog = Client.with(port, "HX-Request", "true", "HX-Target", "dialog-body");
        dialog.signIn(provider.login(), Scene.PASSWORD);
        var kept = kept(dialog, "/console/trainings/new");
        dialog.post("/logout");
        var answer = send(dialog, "/console/trainings", kept);
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.whole().headers().firstValue("HX-Redirect")).hasValue("/login?ended=form");
        assertThat(dialog.signIn(provider.login(), Scene.PASSWORD)
                        .whole()
                        .headers()
                        .firstValue("HX-Redirect"))
                .hasValue(FORM);
    }

    @Test
    void whoHasSignedInAgainGetsItBackAsItWasTyped() {
        var kept = kept(FORM);
        var key = client.hidden(FORM, "formKey");
        client.post("/logout");
        client.signIn(provider.login(), Scene.PASSWORD);
        var answer = send("/console/trainings", kept, "title", "跨境电商实操", "host", "王芳", "formKey", key);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("刚才的操作没有执行", "value=\"跨境电商实操\"", "value=\"王芳\"", "value=\"" + key + "\"");
        assertThat(db.sql("select count(*) from offering where title = '跨境电商实操'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(send("/console/trainings", fields(answer.body()), "title", "跨境电商实操")
                        .body())
                .contains("请填写主讲人");
    }

    @Test
    void inADialogItStaysThere() {
        var dialog = Client.with(port, "HX-Request", "true", "HX-Target", "dialog-body");
        dialog.signIn(provider.login(), Scene.PASSWORD);
        var kept = kept(dialog, FORM);
        dialog.post("/logout");
        dialog.signIn(provider.login(), Scene.PASSWORD);
        var answer = send(dialog, "/console/trainings", kept, "title", "跨境电商实操");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("value=\"跨境电商实操\"").doesNotContain("<html");
    }

    @Test
    void nobodyElseGetsToSeeIt() {
        var kept = kept(FORM);
        client.post("/logout");
        var other = scene.provider();
        client.signIn(other.login(), Scene.PASSWORD);
        var answer = send("/console/trainings", kept, "title", "跨境电商实操");
        assertThat(answer.location()).endsWith("/console");
        assertThat(answer.body()).doesNotContain("跨境电商实操");
        assertThat(client.get("/account").body()).contains("刚才的页面属于另一个账户");

        client.post("/logout");
        send("/console/trainings", kept, "title", "跨境电商实操");
        assertThat(client.signIn(other.login(), Scene.PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void aVisitorsFormsWorkAgainWithWhatWasTyped() {
        var visitor = Client.visitor(port);
        visitor.post("/register", "agreement", "agree");
        for (var form : List.of("/login", "/forgotten", "/register/user")) {
            var kept = kept(visitor, form);
            visitor.signIn(provider.login(), Scene.PASSWORD);
            visitor.post("/logout");
            var answer = send(visitor, form, kept, "loginName", "zhanglei2026", "password", "Geheim#2026");
            assertThat(answer.status()).as(form).isEqualTo(422);
            assertThat(answer.body())
                    .as(form)
                    .contains("刚才的操作没有执行", "value=\"zhanglei2026\"")
                    .doesNotContain("Geheim");
        }
    }

    @Test
    void theKeptSignInPageSignsInAtTheSecondTry() {
        var visitor = Client.visitor(port);
        var kept = kept(visitor, "/login");
        visitor.signIn(provider.login(), Scene.PASSWORD);
        String[] typed = {"loginName", provider.login(), "password", Scene.PASSWORD, "captcha", "TEST"};
        var again = send(visitor, "/login", kept, typed);
        assertThat(again.status()).isEqualTo(422);
        assertThat(send(visitor, "/login", fields(again.body()), typed).location())
                .isEqualTo("/");
    }

    @Test
    void signingOutTwiceIsSigningOut() {
        var kept = kept("/account");
        client.post("/logout");
        assertThat(send("/logout", kept).location()).endsWith("/");
        assertThat(client.get("/account").location()).contains("/login");
    }

    @Test
    void aNumberShownInFullIsAskedForOnThePageAnew() {
        var piece = Client.with(port, "HX-Request", "true", "HX-Target", "masked");
        piece.signIn(provider.login(), Scene.PASSWORD);
        var answer = piece.postWithoutToken(
                "/account/sub-accounts/1/phone", "_csrf", "", "_page", "/account/sub-accounts?page=1");
        assertThat(answer.whole().headers().firstValue("HX-Redirect")).hasValue("/account/sub-accounts?page=1");
    }

    @Test
    void whoeverSignsInGoesOnWithAnotherToken() {
        var visitor = Client.visitor(port);
        var before = kept(visitor, "/login");
        visitor.signIn(provider.login(), Scene.PASSWORD);
        assertThat(visitor.cookie("XSRF-TOKEN")).isEmpty();
        assertThat(send(visitor, "/account/profile", before, "displayName", "另一个")
                        .body())
                .contains("刚才的操作没有执行");
        assertThat(visitor.cookie("XSRF-TOKEN")).isNotEmpty();
    }

    @Test
    void nobodyIsLedToAnotherSite() {
        for (var evil : List.of("//evil.example", "https://evil.example", "/../x", "/a//b", "/\\evil.example")) {
            var visitor = Client.visitor(port);
            visitor.postWithoutToken("/console/trainings", "_page", evil);
            assertThat(visitor.signIn(scene.provider().login(), Scene.PASSWORD).location())
                    .as(evil)
                    .isEqualTo("/");
            var answer = client.postWithoutToken("/console/trainings", "_page", evil);
            assertThat(answer.location()).as(evil).endsWith("/console");
        }
    }

    private String[] kept(String path) {
        return kept(client, path);
    }

    private static String[] kept(Client of, String path) {
        return fields(of.get(path).body());
    }

    /** What every form carries. */
    private static String[] fields(String page) {
        var fields = new ArrayList<String>();
        for (var name : List.of("_csrf", "_page", "_owner")) {
            var value =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page);
            assertThat(value.find()).as(name).isTrue();
            fields.add(name);
            fields.add(value.group(1));
        }
        return fields.toArray(String[]::new);
    }

    private Answer send(String path, String[] kept, String... typed) {
        return send(client, path, kept, typed);
    }

    private static Answer send(Client by, String path, String[] kept, String... typed) {
        var all = new ArrayList<>(List.of(kept));
        all.addAll(List.of(typed));
        return by.postWithoutToken(path, all.toArray(String[]::new));
    }
}
