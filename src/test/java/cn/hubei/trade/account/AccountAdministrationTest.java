package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.administration.AccountList;
import cn.hubei.trade.account.administration.KeepingAccounts;
import cn.hubei.trade.account.administration.KeepingAccounts.AccountOrder;
import cn.hubei.trade.account.administration.KeepingStaff;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.setting.Settings;
import cn.hubei.trade.platform.time.Moments;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

/** 「账户管理」, 「主管部门用户」, 「运营账户」. */
@DatabaseTest
class AccountAdministrationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private KeepingAccounts keeping;

    @Autowired
    private KeepingStaff staff;

    @Autowired
    private Settings settings;

    @Autowired
    private TransactionTemplate transactions;

    private Actor administrator;
    private Client operator;

    @BeforeEach
    void aSecurityAdministrator() {
        administrator = scene.operator(Power.SECURITY);
        operator = Client.signedIn(port, administrator.login());
    }

    @Test
    void accountsAreFoundByNameOrganizationRoleAndState() {
        var provider = scene.newProvider();
        var found = operator.get("/console/accounts?role=PROVIDER&organization=" + encoded(provider.company()));
        assertThat(found.body()).contains(provider.login(), "共 1 条", "第三方服务商（主账户）");
        assertThat(operator.get("/console/accounts?role=OFFICER&login=" + provider.login())
                        .body())
                .contains("没有符合条件的账户");
        assertThat(operator.get("/console/accounts?state=DISABLED&login=" + provider.login())
                        .body())
                .contains("没有符合条件的账户");
    }

    @Test
    void aLockedAccountIsUnlockedAndSignsInAgain() {
        var provider = scene.newProvider();
        for (int attempt = 0; attempt < 5; attempt++) {
            Client.visitor(port).signIn(provider.login(), "wrong");
        }
        assertThat(Client.visitor(port).signIn(provider.login(), Scene.PASSWORD).status())
                .isEqualTo(422);
        assertThat(operator.get("/console/accounts?login=" + provider.login()).body())
                .contains("已锁定", "解锁");
        assertThat(operator.post("/console/accounts/" + provider.account() + "/unlocking", "version", "0")
                        .status())
                .isEqualTo(303);
        assertThat(Client.visitor(port).signIn(provider.login(), Scene.PASSWORD).status())
                .isEqualTo(303);
        assertThat(detail("account.unlocked", provider.account())).contains("状态：已锁定 → 正常");
    }

    @Test
    void theListSaysUntilWhenAnAccountIsLockedAndUnlockingBeginsWithTheShortestLockAgain() {
        var provider = scene.newProvider();
        var until = Instant.now().plus(Duration.ofHours(5));
        db.sql("update account set locks = 4, failed_attempts = 5, locked_until = :until where id = :id")
                .param("until", Moments.db(until))
                .param("id", provider.account())
                .update();
        assertThat(operator.get("/console/accounts?state=LOCKED&login=" + provider.login())
                        .body())
                .contains("至 " + Moments.show(until), "解锁");
        operator.post("/console/accounts/" + provider.account() + "/unlocking", "version", "0");
        assertThat(db.sql("select locks from account where id = :id")
                        .param("id", provider.account())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(operator.get("/console/accounts?state=LOCKED&login=" + provider.login())
                        .body())
                .contains("没有符合条件的账户");
    }

    @Test
    void whoIsLockedInItsOwnBrowserAloneIsSeenAndUnlockedToo() {
        var provider = scene.newProvider();
        var owner = lockedInItsOwnBrowser(provider);
        assertThat(operator.get("/console/accounts?state=LOCKED&login=" + provider.login())
                        .body())
                .contains("已锁定", "解锁");
        var unlocking = "/console/accounts/" + provider.account() + "/unlocking";
        assertThat(operator.post(unlocking, "version", "0").status()).isEqualTo(303);
        assertThat(operator.post(unlocking, "version", "0").status()).isEqualTo(409);
        assertThat(owner.signIn(provider.login(), Scene.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void aTemporaryPasswordIsTakenInABrowserThatWasLocked() {
        var provider = scene.newProvider();
        var owner = lockedInItsOwnBrowser(provider);
        var reset = operator.post("/console/accounts/" + provider.account() + "/password", "version", "0");
        assertThat(owner.signIn(provider.login(), password(reset.body())).status())
                .isEqualTo(303);
    }

    private Client lockedInItsOwnBrowser(Actor actor) {
        var owner = Client.signedIn(port, actor.login());
        for (int attempt = 0; attempt < 5; attempt++) {
            owner.signIn(actor.login(), "wrong");
        }
        assertThat(owner.signIn(actor.login(), Scene.PASSWORD).body()).contains("账户已锁定");
        return owner;
    }

    @Test
    void alsoAMainAccountIsDisabledEnabledAndReset() {
        var provider = scene.newProvider();
        var path = "/console/accounts/" + provider.account();
        assertThat(operator.post(path + "/disabling", "version", "0").status()).isEqualTo(303);
        assertThat(operator.post(path + "/disabling", "version", "0").status()).isEqualTo(409);
        assertThat(operator.post(path + "/enabling", "version", "1").status()).isEqualTo(303);
        var reset = operator.post(path + "/password", "version", "2");
        assertThat(Client.visitor(port)
                        .signIn(provider.login(), password(reset.body()))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void anOfficerIsOpenedInADepartmentAndMovedToAnother() {
        var login = "officer_" + administrator.account();
        assertThat(operator.post("/console/officers", "loginName", login, "displayName", "周敏", "departmentCode", "1")
                        .body())
                .contains("请选择所属商务主管部门");
        var opened = operator.post(
                "/console/officers",
                "loginName",
                login,
                "displayName",
                "周敏",
                "departmentCode",
                "420100",
                "formKey",
                UUID.randomUUID().toString());
        var officer = Client.visitor(port);
        officer.signIn(login, password(opened.body()));
        var id = db.sql("select id from account where login_name = :login and department_code = '420100'")
                .param("login", login)
                .query(Long.class)
                .single();
        assertThat(operator.post(
                                "/console/officers/" + id,
                                "displayName",
                                "周敏",
                                "departmentCode",
                                "420500",
                                "version",
                                "0")
                        .status())
                .isEqualTo(303);
        assertThat(detail("account.changed", id)).contains("所属商务主管部门：武汉市商务局 → 宜昌市商务局");
    }

    @Test
    void anAccountOfAnotherListIsNotThere() {
        var provider = scene.newProvider();
        assertThat(operator.get("/console/officers/" + provider.account() + "/form")
                        .status())
                .isEqualTo(404);
        assertThat(operator.post("/console/operators/" + provider.account() + "/password", "version", "0")
                        .status())
                .isEqualTo(404);
        assertThat(operator.get("/console/officers/999999999/form").status()).isEqualTo(404);
    }

    @Test
    void nobodyWithoutThePowerComesIn() {
        var provider = scene.newProvider();
        var path = "/console/accounts/" + provider.account() + "/password";
        for (var other : new Actor[] {
            scene.provider(), scene.enterprise(), scene.officer(), scene.operator(Power.SYSTEM, Power.AUDIT)
        }) {
            var client = Client.signedIn(port, other.login());
            assertThat(client.get("/console/accounts").status()).isEqualTo(403);
            assertThat(client.post(path, "version", "0").status()).isEqualTo(403);
            assertThat(client.post("/console/operators", "loginName", "mine", "displayName", "我", "powers", "SECURITY")
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void nobodyDisablesItselfOrTakesMorePowers() {
        var path = "/console/operators/" + administrator.account();
        var disabled = operator.post("/console/accounts/" + administrator.account() + "/disabling", "version", "0");
        assertThat(disabled.status()).isEqualTo(422);
        assertThat(disabled.body()).contains("不能停用自己的账户");
        var more = operator.post(path, "displayName", "平台运营", "powers", "SECURITY", "powers", "SYSTEM", "version", "0");
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.body()).contains("不能给自己增加权限");
        assertThat(powers(administrator.account())).isEqualTo("SECURITY");
    }

    @Test
    void anotherOperatorIsGivenPowersAndTheyCountAtTheNextClick() {
        var other = scene.operator(Power.AUDIT);
        var client = Client.signedIn(port, other.login());
        assertThat(client.get("/console/settings").status()).isEqualTo(403);
        operator.post(
                "/console/operators/" + other.account(), "displayName", "平台运营", "powers", "SYSTEM", "version", "0");
        assertThat(client.get("/console/settings").status()).isEqualTo(200);
        assertThat(detail("account.changed", other.account())).contains("权限：审计管理 → 系统管理");
    }

    @Test
    void theLastSecurityAdministratorKeepsItsPower() {
        var last = scene.operator(Power.SECURITY);
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql("update account set powers = 'SYSTEM' where role = 'OPERATOR' and id <> :id")
                    .param("id", last.account())
                    .update();
            var order = new AccountOrder(AccountList.OPERATORS, last.account(), 0, user(administrator.account()));
            assertThatThrownBy(() -> keeping.disable(order))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("最后一个有安全管理权限的账户");
            assertThatThrownBy(() ->
                            staff.editOperator(order, new Account.Person("平台运营", null, null), Set.of(Power.SYSTEM)))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("最后一个有安全管理权限的账户");
        });
    }

    @Test
    void whereThePowersAreSeparatedNobodyChangesAccountsAndKeepsTheTrail() {
        var other = scene.operator(Power.SYSTEM);
        var order = new AccountOrder(AccountList.OPERATORS, other.account(), 0, user(administrator.account()));
        var both = Set.of(Power.SECURITY, Power.AUDIT);
        var person = new Account.Person("平台运营", null, null);
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql("insert into setting (name, setting_value, version) values ('account.separated-powers', 'true', 1)")
                    .update();
            forget();
            assertThatThrownBy(() -> staff.editOperator(order, person, both))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("权限分离");
            staff.editOperator(order, person, Set.of(Power.SYSTEM, Power.AUDIT));
        });
        forget();
        staff.editOperator(order, person, both);
        assertThat(powers(other.account())).isEqualTo("SECURITY,AUDIT");
    }

    @Test
    void thePowersAreNotSeparatedWhileSomebodyHasBoth() {
        var both = scene.operator(Power.SECURITY, Power.AUDIT);
        var system = Client.signedIn(port, scene.operator(Power.SYSTEM).login());
        var answer = system.post("/console/settings/account.separated-powers", "value", "true", "version", "0");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains(both.login(), "请先在「运营账户」中调整");
    }

    private void forget() {
        ReflectionTestUtils.invokeMethod(settings, "forget");
    }

    private static CurrentUser user(long id) {
        return new CurrentUser(id, "op", "运营", Role.OPERATOR, null, null, null, null, false, false, "SECURITY", 0);
    }

    private String powers(long account) {
        return db.sql("select powers from account where id = :id")
                .param("id", account)
                .query(String.class)
                .single();
    }

    private String detail(String action, long account) {
        return db.sql("select detail from audit_entry where action = :action and subject_id = :id")
                .param("action", action)
                .param("id", String.valueOf(account))
                .query(String.class)
                .single();
    }

    private static String password(String body) {
        var found = Pattern.compile("id=\"temporary-password\">([^<]+)<").matcher(body);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
