package cn.hubei.trade.account.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Account;
import cn.hubei.trade.organization.Organization;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A provider's registration and the code that allows it (manual 3.1.2). */
@DatabaseTest
class RegisteringTest {

    @Autowired
    private Registering registering;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    private final String creditCode = Scene.creditCode();
    private final String company = "华南科技" + creditCode;

    @Test
    void anUnknownCodeIsRefusedAtItsFieldAndNothingIsKept() {
        assertRefused(
                "authorizationCode", "不存在", () -> register("unknown", "NOSUCHC234", company, creditCode, "gaoxin"));
        assertThat(db.sql("select count(*) from organization where credit_code = :code")
                        .param("code", creditCode)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anotherCompanysCodeIsRefused() {
        var code = code();
        var other = Scene.creditCode();
        assertRefused("authorizationCode", "不是发给", () -> register("other", code, company, other, "gaoxin"));
        assertRefused("name", "公司名称", () -> register("other", code, "华北科技", creditCode, "gaoxin"));
        assertRefused("serviceArea", "服务区域", () -> register("other", code, company, creditCode, "donghu"));
    }

    @Test
    void aNameIsTheSameInOtherBracketsAndIsKeptAsItWasTyped() {
        var issued = "武汉（东湖）" + company;
        var typed = " 武汉(东湖) " + company.toLowerCase(Locale.ROOT);
        var code = scene.code(scene.officer(), issued, creditCode);
        var organization = register("brackets" + creditCode, code, typed, creditCode, "gaoxin");
        assertThat(organization.profile().name()).isEqualTo(typed);
    }

    @Test
    void aNameOfAnAccountIsTakenHoweverItIsWritten() {
        var taken = scene.newEnterprise().login();
        for (var alike : List.of(taken.toUpperCase(Locale.ROOT), "\uFF45" + taken.substring(1), taken + "\u200B")) {
            assertRefused("", "已被他人注册", () -> register(alike, code(), company, creditCode, "gaoxin"));
        }
    }

    @Test
    void aRevokedAndAnExpiredCodeAreRefused() {
        var revoked = code();
        db.sql("update authorization_code set revoked_at = issued_at where code = :code")
                .param("code", revoked)
                .update();
        assertRefused("authorizationCode", "已作废", () -> register("late", revoked, company, creditCode, "gaoxin"));

        var expired = code();
        db.sql("update authorization_code set issued_at = :before, expires_at = :past where code = :code")
                .param("before", Moments.db(Instant.now().minusSeconds(100)))
                .param("past", Moments.db(Instant.now().minusSeconds(1)))
                .param("code", expired)
                .update();
        assertRefused("authorizationCode", "已过期", () -> register("late", expired, company, creditCode, "gaoxin"));
    }

    @Test
    void aCodeIsUsedOnce() {
        var code = code();
        register("first" + creditCode, code, company, creditCode, "gaoxin");
        db.sql("update organization set credit_code = '91350100M000100Y43' where credit_code = :code")
                .param("code", creditCode)
                .update();
        assertRefused("authorizationCode", "已被使用", () -> register("second", code, company, creditCode, "gaoxin"));
        db.sql("update organization set credit_code = :code where credit_code = '91350100M000100Y43'")
                .param("code", creditCode)
                .update();
    }

    @Test
    void ofTwoRegistrationsRacingForOneCodeOneWins() throws Exception {
        var code = code();
        var pool = Executors.newFixedThreadPool(2);
        var racers = List.<Callable<Organization>>of(
                () -> register("racerA" + creditCode, code, company, creditCode, "gaoxin"),
                () -> register("racerB" + creditCode, code, company, creditCode, "gaoxin"));
        int won = 0;
        for (var racer : pool.invokeAll(racers)) {
            try {
                racer.get();
                won++;
            } catch (ExecutionException lost) {
                assertThat(lost).hasRootCauseInstanceOf(Exception.class);
            }
        }
        pool.shutdown();

        assertThat(won).isOne();
        assertThat(db.sql("select count(*) from account where login_name like :racers")
                        .param("racers", "racer_" + creditCode)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private String code() {
        return scene.code(scene.officer(), company, creditCode);
    }

    private Organization register(String login, String code, String name, String credit, String area) {
        return registering.register(
                new Account.Chosen(login, "张磊", "hash", "school", "hash", "2026-01"),
                new Registering.Applicant(Organization.Kind.PROVIDER, credit, Scene.profile(name), code, area));
    }

    private static void assertRefused(String field, String sentence, Runnable registration) {
        assertThatThrownBy(registration::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessageContaining(sentence);
    }
}
