package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages of 「注册」 (manual 3.1), without a browser. */
@DatabaseTest
class RegistrationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private final String creditCode = Scene.creditCode();
    private String login = "u" + creditCode.toLowerCase(java.util.Locale.ROOT);
    private Client visitor;

    @BeforeEach
    void whoHasAgreed() {
        visitor = Client.visitor(port);
        visitor.post("/register", "agreement", "agree");
    }

    @Test
    void whoDoesNotAgreeGoesNoFurther() {
        var other = Client.visitor(port);
        assertThat(other.post("/register", "agreement", "refuse").body()).contains("须选择「同意」");
        assertThat(other.get("/register/user").location()).isEqualTo("/register");
        assertThat(other.get("/register/company").location()).isEqualTo("/register");
    }

    @Test
    void anEnterpriseRegistersWithoutACode() {
        user();
        assertThat(company("creditCode", creditCode).location()).isEqualTo("/register/done");
        assertThat(Client.visitor(port).signIn(login, Scene.PASSWORD).location())
                .isEqualTo("/");
    }

    @Test
    void aCreditCodeThatDoesNotCheckRegistersOnceItIsConfirmed() {
        user();
        var odd = Scene.oddCode(creditCode);
        var asked = company("creditCode", odd);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body())
                .contains("校验位不符：按国家标准最后一位应为「" + creditCode.charAt(17) + "」")
                .contains("value=\"武汉外贸有限公司\"")
                .contains("name=\"codeConfirmed\" value=\"" + odd + "\"");

        var another = Scene.oddCode(Scene.creditCode());
        assertThat(company("creditCode", another, "codeConfirmed", odd).status())
                .isEqualTo(422);
        assertThat(company("creditCode", odd, "codeConfirmed", odd, "captcha", "WRONG")
                        .body())
                .containsPattern("name=\"codeConfirmed\" value=\"" + odd + "\"[^>]* checked");
        assertThat(company("creditCode", odd, "codeConfirmed", odd).location()).isEqualTo("/register/done");
        assertThat(db.sql(
                                "select detail from audit_entry where action = 'organization.registered'"
                                        + " and subject_id = (select cast(id as varchar(20)) from organization where credit_code = :odd)")
                        .param("odd", odd)
                        .query(String.class)
                        .single())
                .isEqualTo("武汉外贸有限公司；信用代码校验位不符，确认后注册");
    }

    @Test
    void whatIsToBeConfirmedIsStillAskedAfterGoingBack() {
        user();
        var odd = Scene.oddCode(creditCode);
        visitor.post("/register/company", with(List.of("keep", "true", "creditCode", odd, "codeConfirmed", odd)));
        assertThat(visitor.get("/register/company").body())
                .containsPattern("name=\"codeConfirmed\" value=\"" + odd + "\"[^>]* checked");
    }

    @Test
    void theSameFormSentTwiceAtOnceRegistersOnce() throws Exception {
        user();
        var pool = Executors.newFixedThreadPool(2);
        var twice = pool.invokeAll(
                Collections.<Callable<Client.Answer>>nCopies(2, () -> company("creditCode", creditCode)));
        pool.shutdown();
        for (var answer : twice) {
            assertThat(answer.get().location()).isIn("/register/done", "/register?gone=1");
        }
        assertThat(Client.visitor(port).signIn(login, Scene.PASSWORD).location())
                .isEqualTo("/");
    }

    @Test
    void fieldsThatNoFormHasSayNothing() {
        user();
        var answer = company(
                "creditCode", creditCode,
                "role", "OPERATOR",
                "position", "CLERK",
                "status", "APPROVED",
                "approvedAt", "2026-01-01T00:00",
                "organizationId", "1",
                "company.organizationId", "1",
                "class.module.classLoader.resources.context.configFile", "http://evil.example",
                "class.classLoader.URLs[0]", "jar:http://evil.example!/");
        assertThat(answer.location()).isEqualTo("/register/done");
        var client = Client.signedIn(port, login);
        assertThat(client.get("/account").body()).contains("外贸企业（主账户）");
        assertThat(client.get("/console/open-trainings").status()).isEqualTo(403);
    }

    @Test
    void oneOfTheTwoTelephonesMustBeThere() {
        user();
        assertThat(company("creditCode", creditCode, "mobile", "").body()).contains("手机号码和固定电话至少填写一项");
    }

    @Test
    void aCodeOfAnotherNameIsSaidAtTheName() {
        user();
        var code = scene.code(scene.officer(), "武汉东湖服务有限公司", creditCode);
        var refused = company(
                "businessType", "PROVIDER",
                "creditCode", creditCode,
                "authorizationCode", code,
                "serviceArea", "donghu",
                "name", "武汉西湖服务有限公司");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("公司名称与申领授权码时不一致").contains("id=\"name-error\"");
    }

    @Test
    void whatACopiedTextBringsAlongIsNoMistake() {
        user();
        var answer = company(
                "creditCode", " " + creditCode.replaceAll("(.{6})", "$1 ") + "\uFEFF",
                "mobile", "\u200B１３８００１３８０００\u3000",
                "email", "zhang＠example。cn\u00A0",
                "registeredCapital", "１，０００ 万元",
                "landline", "（027）8765-4321 转 801",
                "captcha", "ＴＥＳＴ ");
        assertThat(answer.location()).isEqualTo("/register/done");
        var kept = db.sql(
                        "select mobile, landline, email, registered_capital from organization where credit_code = :code")
                .param("code", creditCode)
                .query()
                .singleRow();
        assertThat(kept)
                .containsEntry("mobile", "13800138000")
                .containsEntry("landline", "027-87654321转801")
                .containsEntry("email", "zhang@example.cn");
        assertThat((BigDecimal) kept.get("registered_capital")).isEqualByComparingTo("1000");
    }

    @Test
    void anAddressThatNoMailReachesIsRefusedAndACompanysMobileIsNoHotline() {
        user();
        var answer =
                company("creditCode", creditCode, "email", "a@b", "mobile", "400-800-1234", "landline", "87654321");
        assertThat(answer.body()).contains("邮箱格式不正确").contains("手机号码不正确").contains("固定电话不正确：固定电话须带区号");
        assertThat(company("creditCode", creditCode, "mobile", "", "landline", "400-800-1234")
                        .location())
                .isEqualTo("/register/done");
    }

    @Test
    void whatShowsNothingIsNotFilledIn() {
        user();
        var answer = company("creditCode", creditCode, "name", "\u3000", "contact", "\u200B", "address", "\u2800");
        assertThat(answer.body()).contains("请填写公司名称").contains("请填写联系人").contains("请填写注册地址");
    }

    @Test
    void aWrongCaptchaKeepsEveryFieldButItself() {
        user();
        var answer = company("creditCode", creditCode, "captcha", "WRONG");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("验证码不正确或已过期")
                .contains("value=\"武汉外贸有限公司\"")
                .contains("value=\"" + creditCode + "\"")
                .doesNotContain("value=\"WRONG\"");
    }

    @Test
    void goingBackLosesNothingAndNeedsNoPasswordAgain() {
        user();
        var back = visitor.post("/register/company", with(List.of("keep", "true", "name", "武汉外贸")));
        assertThat(back.location()).isEqualTo("/register/user");
        var page = visitor.get("/register/user").body();
        assertThat(page).contains("value=\"" + login + "\"").doesNotContain(Scene.PASSWORD);
        assertThat(visitor.post(
                                "/register/user",
                                "loginName",
                                login,
                                "displayName",
                                "王芳",
                                "password",
                                "",
                                "passwordAgain",
                                "",
                                "securityQuestion",
                                "school",
                                "securityAnswer",
                                "")
                        .location())
                .isEqualTo("/register/company");
        assertThat(visitor.get("/register/company").body()).contains("value=\"武汉外贸\"");
    }

    @Test
    void aDraftKeepsWhatAFormCanHoldAndNoMore() {
        user();
        visitor.post("/register/company", with(List.of("keep", "true", "address", "和平大道 ".repeat(40))));
        var refused = visitor.post("/register/company", with(List.of("refresh", "true", "name", "长".repeat(16_000))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("填写的内容过长，没有暂存").contains("value=\"" + "长".repeat(16_000));
        assertThat(visitor.get("/register/company").body())
                .contains("和平大道 ".repeat(40).strip())
                .contains("value=\"武汉外贸有限公司\"");
    }

    @Test
    void whetherANameIsTakenIsToldNobodyBeforeTheCaptcha() {
        var taken = scene.newProvider().login();
        var answer = visitor.post(
                "/register/user",
                "loginName",
                taken,
                "displayName",
                "王芳",
                "password",
                Scene.PASSWORD,
                "passwordAgain",
                "other",
                "securityQuestion",
                "school",
                "securityAnswer",
                "一中");
        assertThat(answer.body()).contains("两次输入的密码不一致").doesNotContain("已被");
        assertThat(answer.body()).doesNotContain(Scene.PASSWORD);

        login = taken;
        user();
        assertThat(company("creditCode", creditCode, "captcha", "WRONG").body()).doesNotContain("已被他人注册");
        assertThat(company("creditCode", creditCode).body())
                .contains("登录账号「" + taken + "」已被他人注册")
                .contains("value=\"武汉外贸有限公司\"");
    }

    private void user() {
        var answer = visitor.post(
                "/register/user",
                "loginName",
                login,
                "displayName",
                "王芳",
                "password",
                Scene.PASSWORD,
                "passwordAgain",
                Scene.PASSWORD,
                "securityQuestion",
                "school",
                "securityAnswer",
                "一中");
        assertThat(answer.location()).isEqualTo("/register/company");
    }

    private Client.Answer company(String... changed) {
        return visitor.post("/register/company", with(List.of(changed)));
    }

    private static String[] with(List<String> changed) {
        var fields = new ArrayList<>(changed);
        var usual = List.of(
                "businessType", "ENTERPRISE",
                "name", "武汉外贸有限公司",
                "region", "420000",
                "region", "420100",
                "region", "420107",
                "address", "和平大道 1 号",
                "mobile", "13800138000",
                "enterpriseType", "private",
                "contact", "王芳",
                "departmentCode", "420100",
                "captcha", "TEST");
        for (int i = 0; i < usual.size(); i += 2) {
            if (usual.get(i).equals("region") || !changed.contains(usual.get(i))) {
                fields.add(usual.get(i));
                fields.add(usual.get(i + 1));
            }
        }
        return fields.toArray(String[]::new);
    }
}
