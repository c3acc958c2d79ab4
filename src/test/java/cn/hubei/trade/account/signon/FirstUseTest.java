package cn.hubei.trade.account.signon;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「首次使用」: who comes from the window begins without a registration of its own. */
@SignOnPlatform
class FirstUseTest {

    private static final String DEPARTMENT = "420100";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private final String user = "user-" + UUID.randomUUID();
    private final String code = Scene.creditCode();
    private final String company = "武汉首次" + code.substring(12) + "有限公司";

    /** At 「确认信息」, the agreement accepted. */
    private Client atFacts(String who) {
        RealProvider.user(
                who,
                claims -> claims.claim("credit_code", code)
                        .claim("name", company)
                        .claim("region", "420102")
                        .claim("address", "江岸区一元街 1 号"));
        var browser = Client.visitor(port);
        assertThat(Providers.signOn(browser, "danyi", who).location()).isEqualTo("/login/binding");
        browser.get("/login/first");
        assertThat(browser.post("/login/first", "agreement", "agree").location())
                .isEqualTo("/login/first/facts");
        browser.get("/login/first/facts");
        return browser;
    }

    private static Client.Answer confirm(Client browser, String... more) {
        var fields = Stream.concat(
                Stream.of(
                        "businessType", "ENTERPRISE",
                        "departmentCode", DEPARTMENT,
                        "enterpriseType", "private",
                        "contact", "张三",
                        "mobile", "13800000000"),
                Stream.of(more));
        return browser.post("/login/first/facts", fields.toArray(String[]::new));
    }

    @Test
    void thePageShowsWhatTheWindowToldAndAsksOnlyForTheRest() {
        var page = atFacts(user).get("/login/first/facts").body();
        assertThat(page).contains("来自单一窗口", code, company, "江岸区一元街 1 号", "湖北省武汉市江岸区", "所属商务主管部门", "企业类型", "联系人");
        assertThat(page).contains("信息不全时可在资质备案进行信息补录");
        assertThat(page)
                .doesNotContain(
                        "name=\"name\"",
                        "name=\"address\"",
                        "name=\"region\"",
                        "name=\"password\"",
                        "name=\"captcha\"");
    }

    @Test
    void anEnterpriseIsInWithItsFilingFilledAndWithoutAPassword() {
        var browser = atFacts(user);
        assertThat(confirm(browser).location()).isEqualTo("/console/filing");
        var filing = browser.get("/console/filing").body();
        assertThat(filing).contains(company, code);
        assertThat(text("select f.name || f.address || f.contact || f.state from filing f join organization o"
                        + " on o.id = f.organization_id where o.credit_code = :code"))
                .isEqualTo(company + "江岸区一元街 1 号" + "张三" + "DRAFT");
        assertThat(
                        text(
                                "select role || ' ' || position from account a join organization o on o.id = a.organization_id where o.credit_code = :code"))
                .isEqualTo("ENTERPRISE MAIN");
        assertThat(
                        text(
                                "select coalesce(password_hash, '-') from account a join organization o on o.id = a.organization_id where o.credit_code = :code"))
                .isEqualTo("-");
        assertThat(Providers.signOn(Client.visitor(port), "danyi", user).location())
                .isEqualTo("/");
    }

    @Test
    void withoutAPasswordNobodySignsInByOne() {
        var browser = atFacts(user);
        confirm(browser);
        var login = text(
                "select login_name from account a join organization o on o.id = a.organization_id where o.credit_code = :code");
        for (var guess : List.of("", "null", Scene.PASSWORD)) {
            assertThat(Client.visitor(port).signIn(login, guess).location()).isEmpty();
        }
    }

    @Test
    void aFormThatSaysOtherwiseThanTheWindowSaysNothing() {
        confirm(
                atFacts(user),
                "name",
                "武汉别家有限公司",
                "address",
                "别处",
                "region",
                "420500",
                "creditCode",
                Scene.creditCode());
        assertThat(text("select name || address || region_code from organization where credit_code = :code"))
                .isEqualTo(company + "江岸区一元街 1 号" + "420102");
    }

    @Test
    void whatIsMissingStandsAtItsField() {
        var browser = atFacts(user);
        var answer = browser.post("/login/first/facts", "businessType", "PROVIDER");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("请填写商务主管部门发放的授权码", "请选择服务区域", "请选择所属商务主管部门", "请选择企业类型", "请填写联系人", "手机号码和固定电话至少填写一项")
                .doesNotContain("请填写公司名称", "请填写注册地址");
    }

    @Test
    void aProviderNeedsItsAuthorizationCode() {
        var browser = atFacts(user);
        assertThat(confirm(browser, "businessType", "PROVIDER").status()).isEqualTo(422);
        var given = scene.code(scene.officer(), company, code);
        var answer = browser.post(
                "/login/first/facts",
                "businessType",
                "PROVIDER",
                "authorizationCode",
                given,
                "serviceArea",
                "gaoxin",
                "departmentCode",
                DEPARTMENT,
                "enterpriseType",
                "private",
                "contact",
                "张三",
                "mobile",
                "13800000000");
        assertThat(answer.location()).isEqualTo("/console/filing");
    }

    @Test
    void aCompanyThatIsRegisteredIsNotLinkedByItsCode() {
        var there = scene.newEnterprise();
        RealProvider.user(
                user,
                claims -> claims.claim("credit_code", there.creditCode())
                        .claim("name", there.company())
                        .claim("region", "420102")
                        .claim("address", "一元街"));
        var browser = Client.visitor(port);
        Providers.signOn(browser, "danyi", user);
        browser.post("/login/first", "agreement", "agree");
        var masked = there.login().charAt(0) + "***"
                + there.login().charAt(there.login().length() - 1);
        assertThat(confirm(browser).body()).contains("该企业已有账户 " + masked + "，请输入其密码绑定，或由其主账户在「子账户」中为您开户");
        assertThat(browser.cookie("SESSION")).isEmpty();
        assertThat(db.sql("select count(*) from external_identity where account_id = :id")
                        .param("id", there.account())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void twoFirstSignInsForOneCreditCodeMakeOneOrganization() throws Exception {
        var browsers =
                Stream.of("a", "b", "c", "d").map(one -> atFacts(user + one)).toList();
        var pool = Executors.newFixedThreadPool(browsers.size());
        var answers = pool.invokeAll(browsers.stream()
                .map(browser -> (Callable<Client.Answer>) () -> confirm(browser))
                .toList());
        pool.shutdown();
        var in = 0;
        for (var answer : answers) {
            if (answer.get().location().equals("/console/filing")) {
                in++;
            } else {
                assertThat(answer.get().body()).contains("该企业已有账户 e***");
            }
        }
        assertThat(in).isOne();
        assertThat(text("select count(*) from organization where credit_code = :code"))
                .isEqualTo("1");
    }

    @Test
    void anOperatorOfTheWindowOnlyBinds() {
        RealProvider.user(user, claims -> claims.claim("credit_code", code).claim("user_type", "操作员"));
        var browser = Client.visitor(port);
        Providers.signOn(browser, "danyi", user);
        assertThat(browser.get("/login/binding").body()).contains("您以操作员身份登录").doesNotContain("href=\"/login/first\"");
        assertThat(browser.get("/login/first").location()).isEqualTo("/login?external=stale");
        assertThat(browser.get("/login/first/facts").location()).isEqualTo("/login?external=stale");
        assertThat(confirm(browser).location()).isEqualTo("/login?external=stale");
    }

    @Test
    void whoDoesNotAgreeGoesNoFurther() {
        RealProvider.user(user, claims -> claims.claim("credit_code", code));
        var browser = Client.visitor(port);
        Providers.signOn(browser, "danyi", user);
        browser.get("/login/first");
        assertThat(browser.post("/login/first", "agreement", "refuse").body()).contains("须选择「同意」");
        assertThat(browser.get("/login/first/facts").location()).isEqualTo("/login?external=stale");
    }

    @Test
    void withoutHavingComeFromAProviderThereIsNothing() {
        var browser = Client.visitor(port);
        for (var page : List.of("/login/binding", "/login/first", "/login/first/facts")) {
            assertThat(browser.get(page).location()).isEqualTo("/login?external=stale");
        }
    }

    private String text(String query) {
        return db.sql(query).param("code", code).query(String.class).single();
    }
}
