package cn.hubei.trade.account.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.Accounts;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.account.administration.Inviting.Invitation;
import cn.hubei.trade.platform.refusal.RuleViolation;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class InvitingTest {

    @Autowired
    private Inviting inviting;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Scene scene;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void whoIsAMomentLaterWithANameIsToldSoAtItsField() {
        var name = "late" + scene.newProvider().login();
        var late = new Invitation(name, new Account.Person("李娜", null, null), UUID.randomUUID());
        assertThatThrownBy(() -> inviting.invite(late, invited -> {
                    another(name);
                    return Account.operator(invited, Power.ALL, Instant.now());
                }))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo("loginName"));
    }

    /** After the name was found to be free, and before it is taken. */
    private void another(String name) {
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.executeWithoutResult(status ->
                accounts.save(Account.operator(Account.Invited.of(name, "平台运营方", "hash"), Power.ALL, Instant.now())));
    }
}
