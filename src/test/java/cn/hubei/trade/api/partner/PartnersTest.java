package cn.hubei.trade.api.partner;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.Client;
import cn.hubei.trade.Client.Answer;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.api.Programs.Program;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 「接口用户」. */
@DatabaseTest
class PartnersTest {

    private static final String BASE = "/console/partners";
    private static final Pattern KEY = Pattern.compile("id=\"new-key\">(hbt_[^<]+)<");

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private Client operator;
    private String code;

    @BeforeEach
    void aSecurityAdministrator() {
        operator = Client.signedIn(port, scene.operator(Power.SECURITY).login());
        code = Scene.creditCode();
    }

    @Test
    void aPartnerIsAddedOnceAndFoundAgain() {
        var key = UUID.randomUUID().toString();
        var page = add(code, "42", key).location();
        assertThat(page).startsWith(BASE + "/");
        assertThat(add(code, "42", key).location()).isEqualTo(page);
        assertThat(operator.get(page).body()).contains("已保存过", "核验备案", "数据共享协议〔2026〕1 号", "全省", "139****9000");
        assertThat(operator.get(BASE + "?creditCode=" + code).body()).contains("长江银行");
        assertThat(operator.get(BASE + "?state=DISABLED&code=" + code).body()).doesNotContain("长江银行");
        var again = add(code, "42", UUID.randomUUID().toString());
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("已是接口用户");
    }

    @Test
    void whatIsWrongStandsAtItsField() {
        var answer = operator.post(BASE, "name", "", "creditCode", "12", "phone", "1", "regionPrefix", "11");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("请填写单位名称", "统一社会信用代码为 18 位", "请填写用途", "请填写依据", "请填写联系人", "联系电话不正确", "请选择地区");
        var odd = Scene.oddCode(code);
        assertThat(add(odd, "42", UUID.randomUUID().toString()).body()).contains("校验位不符");
        assertThat(add(odd, "42", UUID.randomUUID().toString(), "codeConfirmed", odd)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void itsKeyReadsUntilItIsDisabledAndAgainWhenItIsEnabled() {
        var page = add(code, "42", UUID.randomUUID().toString()).location();
        var none = operator.post(page + "/keys", "name", "核心系统", "days", "30");
        assertThat(none.body()).contains("请至少选择一项权限");
        var made = operator.post(page + "/keys", "name", "核心系统", "days", "30", "scopes", "organizations:read");
        var found = KEY.matcher(made.body());
        assertThat(found.find()).isTrue();
        var program = new Program(port, found.group(1));
        var path = "/api/v1/organizations/" + scene.enterprise().creditCode();
        assertThat(program.get(path).status()).isEqualTo(200);
        assertThat(program.get("/api/v1/applications").status()).isEqualTo(403);

        assertThat(operator.post(page + "/disabling", "version", "0").status()).isEqualTo(303);
        assertThat(program.get(path).status()).isEqualTo(401);
        assertThat(operator.post(page + "/disabling", "version", "0").status()).isEqualTo(409);
        assertThat(operator.post(page + "/enabling", "version", "1").status()).isEqualTo(303);
        assertThat(program.get(path).status()).isEqualTo(200);
    }

    @Test
    void aKeyIsRevokedWhereItsPartnerIs() {
        var page = add(code, "42", UUID.randomUUID().toString()).location();
        var other = add(Scene.creditCode(), "42", UUID.randomUUID().toString()).location();
        operator.post(page + "/keys", "name", "核心系统", "days", "30", "scopes", "statistics:read");
        var path = "/keys/"
                + db.sql("select k.id from api_key k join partner p on p.id = k.partner_id where p.credit_code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single()
                + "/revocation";
        assertThat(operator.post(other + path, "version", "0").status()).isEqualTo(404);
        assertThat(operator.post(page + path, "version", "0").location()).isEqualTo(page);
        assertThat(operator.get(page).body()).contains("已停用");
    }

    @Test
    void whatWasEditedStandsInTheTrail() {
        var page = add(code, "42", UUID.randomUUID().toString()).location();
        var edited = operator.post(page, fields(code, "4201", "", "version", "0"));
        assertThat(edited.location()).isEqualTo(page);
        assertThat(operator.get(page).body()).contains("所辖");
        assertThat(operator.post(page, fields(code, "42", "", "version", "0")).status())
                .isEqualTo(409);
        assertThat(db.sql("select count(*) from audit_entry where action = 'partner.edited' and subject_id = :id")
                        .param("id", page.substring(BASE.length() + 1))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void onlyTheSecurityAdministratorKeepsPartners() {
        var system = Client.signedIn(port, scene.operator(Power.SYSTEM).login());
        assertThat(system.get(BASE).status()).isEqualTo(403);
        assertThat(system.get("/console/settings").body()).doesNotContain("接口用户");
        assertThat(operator.get(BASE).body()).contains("接口用户");
    }

    private Answer add(String creditCode, String region, String key, String... more) {
        return operator.post(BASE, fields(creditCode, region, key, more));
    }

    private static String[] fields(String creditCode, String region, String key, String... more) {
        var fields = new String[] {
            "name", "长江银行",
            "creditCode", creditCode,
            "purpose", "核验备案",
            "legalBasis", "数据共享协议〔2026〕1 号",
            "contact", "李行",
            "phone", "13900139000",
            "regionPrefix", region,
            "formKey", key
        };
        var all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }
}
