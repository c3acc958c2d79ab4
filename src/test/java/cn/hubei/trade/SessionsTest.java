package cn.hubei.trade;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Scene.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a session begins and ends, what its cookies and every answer say, and where a redirect never goes. */
@DatabaseTest
class SessionsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Actor provider;

    @BeforeEach
    void somebody() {
        provider = scene.provider();
    }

    @Test
    void afterHalfAnHourWithoutAClickASessionIsOver() {
        var client = Client.signedIn(port, provider.login());
        assertThat(sessions("max_inactive_interval")).isEqualTo(30 * 60);
        db.sql("""
                        update spring_session set last_access_time = last_access_time - 1801000,
                          expiry_time = expiry_time - 1801000 where principal_name = :login
                        """).param("login", provider.login()).update();
        assertThat(client.get("/console/trainings").location()).endsWith("/login?ended=1");
    }

    @Test
    void aSessionThatSomebodyPlantedIsNotTheOneThatIsSignedIn() {
        var attacker = Client.signedIn(port, scene.provider().login());
        var planted = attacker.cookie("SESSION");
        var victim = Client.visitor(port);
        victim.setCookie("SESSION", planted);
        victim.signIn(provider.login(), Scene.PASSWORD);
        assertThat(victim.cookie("SESSION")).isNotEmpty().isNotEqualTo(planted);
        assertThat(victim.get("/account").body()).contains(provider.login());
        assertThat(attacker.get("/account").body()).doesNotContain(provider.login());
    }

    @Test
    void aDisabledAccountIsOutAtTheNextClick() {
        var client = Client.signedIn(port, provider.login());
        assertThat(client.get("/console/trainings").status()).isEqualTo(200);
        db.sql("update account set enabled = false where id = :id")
                .param("id", provider.account())
                .update();
        assertThat(client.get("/console/trainings").location()).endsWith("/login?ended=1");
        assertThat(client.get("/console/trainings").location()).contains("/login");
    }

    @Test
    void aCookieOfYesterdayLeadsToTheSignIn() {
        var client = Client.visitor(port);
        client.setCookie(
                "SESSION",
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(client.get("/console/trainings").location()).endsWith("/login?ended=1");
        assertThat(client.get("/").status()).isEqualTo(200);
        assertThat(client.signIn(provider.login(), Scene.PASSWORD).location()).isEqualTo("/console/trainings");
    }

    @Test
    void fromADialogTheWholePageGoesToTheSignIn() {
        var answer = Client.with(port, "HX-Request", "true").get("/console/trainings");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.whole().headers().firstValue("HX-Redirect")).hasValue("/login");
    }

    @Test
    void noScriptReadsACookieAndNoOtherSiteSendsIt() {
        var client = Client.visitor(port);
        var cookies =
                new java.util.ArrayList<>(client.get("/login").whole().headers().allValues("Set-Cookie"));
        cookies.addAll(client.get("/console/trainings").whole().headers().allValues("Set-Cookie"));
        cookies.addAll(client.signIn(provider.login(), Scene.PASSWORD)
                .whole()
                .headers()
                .allValues("Set-Cookie"));
        assertThat(cookies).anyMatch(cookie -> cookie.startsWith("SESSION="));
        assertThat(cookies)
                .allMatch(cookie -> cookie.contains("HttpOnly"))
                .allMatch(cookie -> cookie.contains("SameSite=Lax") || cookie.contains("=;"));
    }

    @Test
    void everyAnswerCarriesTheHeadersThatBrowsersGuardBy() {
        for (var path : new String[] {"/", "/login", "/nothing", "/assets/app.js"}) {
            var headers = Client.visitor(port).get(path).whole().headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void aScriptOfAnotherVersionIsNotKeptUnderItsAddress() {
        var visitor = Client.visitor(port);
        var page = visitor.get("/").body();
        var own = page.substring(page.indexOf("/assets/app.js?v="));
        assertThat(kept(visitor, own.substring(0, own.indexOf('"')))).contains("max-age=31536000");
        assertThat(kept(visitor, "/assets/app.js?v=0123456789")).isEqualTo("no-store");
        assertThat(visitor.get("/assets/nothing.js?v=0123456789").status()).isEqualTo(404);
    }

    private static String kept(Client visitor, String address) {
        return visitor.get(address)
                .whole()
                .headers()
                .firstValue("Cache-Control")
                .orElse("");
    }

    @Test
    void nothingThatIsAskedForLeadsToAnotherSite() {
        for (var evil : new String[] {
            "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "/%5Cevil.example"
        }) {
            var client = Client.visitor(port);
            client.setCookie(
                    "requested",
                    Base64.getEncoder().encodeToString(("http://h" + evil).getBytes(StandardCharsets.UTF_8)));
            assertThat(client.signIn(provider.login(), Scene.PASSWORD).location())
                    .as(evil)
                    .isEqualTo("/");
            var encoded = java.net.URLEncoder.encode(evil, StandardCharsets.UTF_8);
            for (var path : new String[] {
                "/login?continue=" + encoded, "/login?next=" + encoded, "/console?next=" + encoded, "/" + encoded
            }) {
                assertThat(client.get(path).location()).as(path).doesNotContain("evil");
            }
        }
        var client = Client.visitor(port);
        assertThat(client.get("/console//evil.example").location()).doesNotContain("evil");
        client.get("/console/trainings?title=https://evil.example");
        assertThat(client.signIn(provider.login(), Scene.PASSWORD).location()).startsWith("/console/trainings?");
    }

    @Test
    void withoutAProxyNobodyIsBelievedToComeFromElsewhere() {
        Client.with(port, "X-Forwarded-For", "10.9.8.7").signIn(provider.login(), Scene.PASSWORD);
        assertThat(db.sql("select address from audit_entry where action = 'sign-in.succeeded' and subject_id = :id")
                        .param("id", String.valueOf(provider.account()))
                        .query(String.class)
                        .list())
                .containsOnly("127.0.0.1");
    }

    private int sessions(String column) {
        return db.sql("select " + column + " from spring_session where principal_name = :login")
                .param("login", provider.login())
                .query(Integer.class)
                .single();
    }
}
