package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.Client.Answer;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.administration.SeparatedPowers;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Operators' accounts are opened by two, and so are their powers given. */
class SeparatedStaffTest extends TwoSecurityAdministrators {

    @Autowired
    private SeparatedPowers separated;

    @Autowired
    private TransactionTemplate transactions;

    @Test
    void anOperatorIsOpenedByTwo() {
        var login = "opened" + auditor.account();
        var key = UUID.randomUUID().toString();
        assertThat(open(login, key).location()).isEqualTo("/console/operators");
        assertThat(open(login, key).location()).as("the same form again").isEqualTo("/console/operators");
        assertThat(open(login, UUID.randomUUID().toString()).body()).contains("正在等待确认");
        assertThat(accounts(login)).isZero();
        var proposal = newest();
        var last = half(act(confirmer, proposal, "confirmation"));
        assertThat(accounts(login)).isZero();
        var first = half(act(asking, proposal, "collection"));
        assertThat(Client.visitor(port).signIn(login, first + last).location()).isEqualTo("/");
    }

    @Test
    void whoseNameWasTakenMeanwhileIsNotOpened() {
        var login = "meanwhile" + auditor.account();
        open(login, UUID.randomUUID().toString());
        var proposal = newest();
        db.sql("update account set login_name = :login where id = :id")
                .param("login", login)
                .param("id", scene.officer().account())
                .update();
        assertRefused(act(confirmer, proposal, "confirmation"), "已被使用");
    }

    @Test
    void powersAndMailboxesAreGivenByTwoAndTakenByOne() {
        var proposal = askForPowers(auditor, "SYSTEM", "AUDIT");
        assertThat(powers(auditor)).isEqualTo("AUDIT");
        assertThat(asking.get(PROPOSALS).body()).contains("权限：审计管理 → 系统管理、审计管理");
        act(confirmer, proposal, "confirmation");
        assertThat(powers(auditor)).isEqualTo("SYSTEM,AUDIT");

        var mailbox = edit(auditor, 1, "evil@example.cn", "SYSTEM", "AUDIT");
        assertThat(mailbox.status()).isEqualTo(303);
        assertThat(db.sql("select count(*) from account where email = 'evil@example.cn'")
                        .query(Long.class)
                        .single())
                .isZero();
        edit(auditor, 1, "", "AUDIT");
        assertThat(powers(auditor)).isEqualTo("AUDIT");
    }

    @Test
    void bothPowersAreNotAskedForEither() {
        var answer = edit(auditor, 0, "", "SECURITY", "AUDIT");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("权限分离");
    }

    @Test
    void anOperatorIsDisabledByOneAndEnabledByTwo() {
        var path = "/console/operators/" + auditor.account();
        assertThat(asking.post(path + "/disabling", "version", "0").status()).isEqualTo(303);
        asking.post(path + "/enabling", "version", "1");
        assertThat(isEnabled(auditor)).isFalse();
        act(confirmer, newest(), "confirmation");
        assertThat(isEnabled(auditor)).isTrue();
    }

    @Test
    void thePowersAreNotJoinedAgainByOne() {
        var path = "/console/settings/account.separated-powers";
        var answer = asking.post(path, "value", "false", "version", "0");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("权限分离不能由一人关闭");
        assertThat(separated.isOn()).isTrue();

        assertThat(asking.post(PROPOSALS + "/end-of-separation").location()).isEqualTo(PROPOSALS);
        var proposal = newest();
        assertRefused(act(asking, proposal, "confirmation"), "自己提出的申请");
        act(confirmer, proposal, "confirmation");
        try {
            assertThat(separated.isOn()).isFalse();
            assertThat(reset(asking, auditor).body()).contains("id=\"temporary-password\"");
        } finally {
            db.sql("delete from setting where name = 'account.separated-powers'")
                    .update();
            var restored = scene.operator(Power.SYSTEM);
            Client.signedIn(port, restored.login())
                    .post("/console/settings/authorization-code.valid-days", "value", "90", "version", "0");
        }
        assertThat(separated.isOn()).isTrue();
    }

    @Test
    void whereNobodyElseHasThePowerItIsSaidAndNothingIsDone() {
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql(
                            "update account set powers = 'SYSTEM' where role = 'OPERATOR' and powers like '%SECURITY%' and id <> :id")
                    .param("id", asker.account())
                    .update();
            assertThatThrownBy(() -> separated.demandSecondPerson(asker.account(), auditor.account()))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("没有这样的账户，所以没有提交");
        });
        separated.demandSecondPerson(asker.account(), auditor.account());
    }

    @Test
    void theFirstOperatorHasNotAllPowers() {
        assertThat(db.sql("select powers from account where login_name = 'operator'")
                        .query(String.class)
                        .single())
                .isEqualTo("SYSTEM,SECURITY");
    }

    private Answer open(String login, String key) {
        return asking.post(
                "/console/operators", "loginName", login, "displayName", "孙丽", "powers", "SECURITY", "formKey", key);
    }

    private boolean isEnabled(Actor whose) {
        return number("select count(*) from account where enabled and id = :id", whose.account()) == 1;
    }

    private long accounts(String login) {
        return db.sql("select count(*) from account where login_name = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }
}
