package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.confirmation.Confirming;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Who confirms what an operator asks for, and until when (ADR 12). */
class SeparationTest extends TwoSecurityAdministrators {

    @Autowired
    private Confirming confirming;

    @Test
    void whoAskedAndWhoConfirmedStandInTheTrail() {
        var proposal = askForPassword(auditor);
        act(confirmer, proposal, "confirmation");
        act(asking, proposal, "collection");
        assertThat(trail(proposal))
                .containsExactly(
                        "proposal.asked " + asker.login(),
                        "proposal.confirmed " + second.login(),
                        "proposal.collected " + asker.login());
        assertThat(db.sql("select detail from audit_entry where action = 'proposal.collected' and subject_id = :id")
                        .param("id", String.valueOf(proposal))
                        .query(String.class)
                        .single())
                .contains("重置密码", auditor.login(), "申请人：" + asker.login(), "办理人：" + second.login());
    }

    @Test
    void nobodyConfirmsItsOwnNorWhatIsDoneToItself() {
        var other = scene.operator(Power.SECURITY);
        var proposal = askForPassword(other);
        assertRefused(act(asking, proposal, "confirmation"), "不能确认或拒绝自己提出的申请");
        assertRefused(act(asking, proposal, "refusal", "reason", "不要了"), "不能确认或拒绝自己提出的申请");
        var own = Client.signedIn(port, other.login());
        assertRefused(act(own, proposal, "confirmation"), "该申请办理的是您自己的账户");
        assertThat(own.get(PROPOSALS + "/" + proposal).body()).doesNotContain("/confirmation\"");
        assertThat(asking.get(PROPOSALS + "/" + proposal).body()).doesNotContain("/confirmation\"");
        assertThat(state(proposal)).isEqualTo("WAITING");
    }

    /** Whatever the program forgot. */
    @Test
    void theDatabaseKeepsThatNobodyConfirmsItsOwn() {
        var proposal = askForPassword(auditor);
        for (var by : List.of(asker, auditor)) {
            assertThatThrownBy(() -> db.sql("update proposal set state = 'CONFIRMED', decided_by = :by where id = :id")
                            .param("by", by.account())
                            .param("id", proposal)
                            .update())
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void whoHasNotThePowerComesNowhereNear() {
        var proposal = askForPassword(auditor);
        for (var other : List.of(
                auditor,
                scene.operator(Power.SYSTEM, Power.AUDIT),
                scene.officer(),
                scene.provider(),
                scene.enterprise())) {
            var client = Client.signedIn(port, other.login());
            assertThat(client.get(PROPOSALS).status()).isEqualTo(403);
            assertThat(client.get(PROPOSALS + "/" + proposal).status()).isEqualTo(403);
            for (var verb : List.of("confirmation", "refusal", "withdrawal", "collection")) {
                assertThat(act(client, proposal, verb).status()).isEqualTo(403);
            }
            assertThat(client.post(PROPOSALS + "/end-of-separation").status()).isEqualTo(403);
        }
        assertThat(confirmer.get(PROPOSALS + "/99999999").status()).isEqualTo(404);
        assertThat(act(confirmer, 99999999, "confirmation").status()).isEqualTo(404);
    }

    @Test
    void whatAnAskerWithoutThePowerWantedIsNotDone() {
        var proposal = askForPowers(auditor, "SYSTEM", "AUDIT");
        db.sql("update account set enabled = false where id = :id")
                .param("id", asker.account())
                .update();
        assertRefused(act(confirmer, proposal, "confirmation"), "已停用或不再有安全管理权限");
        assertThat(powers(auditor)).isEqualTo("AUDIT");
        assertThat(act(confirmer, proposal, "refusal", "reason", "申请人已离职").status())
                .isEqualTo(303);
    }

    @Test
    void afterADayItIsTooLateToConfirmAndToCollect() {
        var proposal = askForPassword(auditor);
        expire(proposal);
        assertRefused(act(confirmer, proposal, "confirmation"), "过期");
        assertRefused(act(asking, proposal, "withdrawal"), "过期");
        assertThat(asking.get(PROPOSALS + "?state=EXPIRED&login=" + auditor.login())
                        .body())
                .contains("已过期");
        var again = askForPassword(auditor);
        act(confirmer, again, "confirmation");
        expire(again);
        assertRefused(act(asking, again, "collection"), "已过期");
        assertThat(opens(auditor, Scene.PASSWORD)).isTrue();
    }

    @Test
    void aRefusalNeedsAReasonAndEndsIt() {
        var proposal = askForPassword(auditor);
        var missing = act(confirmer, proposal, "refusal");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.body()).contains("请填写拒绝原因");
        assertThat(act(confirmer, proposal, "refusal", "reason", "本人没有要求").location())
                .isEqualTo(PROPOSALS);
        assertRefused(act(confirmer, proposal, "confirmation"), "拒绝，没有执行");
        assertThat(asking.get(PROPOSALS + "/" + proposal).body()).contains("已拒绝", "本人没有要求");
    }

    @Test
    void theAskerMayWithdrawAndNobodyElse() {
        var proposal = askForPassword(auditor);
        assertRefused(act(confirmer, proposal, "withdrawal"), "只有申请人可以撤销");
        assertThat(act(asking, proposal, "withdrawal").location()).isEqualTo(PROPOSALS);
        assertRefused(act(confirmer, proposal, "confirmation"), "已由申请人撤销");
        assertRefused(act(asking, proposal, "withdrawal"), "已由申请人撤销");
    }

    @Test
    void theSameIsNotAskedForTwice() {
        askForPassword(auditor);
        assertRefused(reset(confirmer, auditor), "正在等待确认");
    }

    @Test
    void ofManyWhoConfirmAndRefuseAtOnceOneIsFirst() throws Exception {
        var proposal = askForPowers(auditor, "SYSTEM", "AUDIT");
        var tasks = new ArrayList<Callable<String>>();
        for (int i = 0; i < 3; i++) {
            var one = user(scene.operator(Power.SECURITY));
            tasks.add(() -> attempt(() -> confirming.confirm(proposal, one)));
            tasks.add(() -> attempt(() -> confirming.refuse(proposal, "不同意", one)));
        }
        var pool = Executors.newFixedThreadPool(tasks.size());
        var answers = new ArrayList<String>();
        for (var future : pool.invokeAll(tasks)) {
            answers.add(future.get());
        }
        pool.shutdown();
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.equals("done")).allMatch(answer -> answer.startsWith("该申请已由"));
        assertThat(powers(auditor)).isEqualTo(state(proposal).equals("CONFIRMED") ? "SYSTEM,AUDIT" : "AUDIT");
        assertThat(trail(proposal)).hasSize(2);
    }

    @Test
    void whoMayConfirmIsToldAndSoIsWhoseAccountItIsAndTheAskerOfTheAnswer() {
        var proposal = askForPassword(auditor);
        assertThat(told(second, proposal)).containsExactly("待您确认：重置密码：" + auditor.login() + "（平台运营）");
        assertThat(told(asker, proposal)).isEmpty();
        assertThat(db.sql("select title from message where account_id = :id")
                        .param("id", auditor.account())
                        .query(String.class)
                        .list())
                .containsExactly("有人申请对您的账户操作：重置密码：" + auditor.login() + "（平台运营）");
        assertThat(confirmer.get("/console/operators").body()).contains("项待您办理");
        act(confirmer, proposal, "confirmation");
        assertThat(told(asker, proposal)).singleElement().asString().startsWith("已确认：");
    }

    private void expire(long proposal) {
        db.sql("update proposal set expires_at = :past where id = :id")
                .param("past", Moments.db(Instant.now().minusSeconds(1)))
                .param("id", proposal)
                .update();
    }

    private List<String> trail(long proposal) {
        return db.sql("select action || ' ' || actor_name from audit_entry"
                        + " where subject = 'proposal' and subject_id = :id order by id")
                .param("id", String.valueOf(proposal))
                .query(String.class)
                .list();
    }

    private List<String> told(Actor whom, long proposal) {
        return db.sql("select title from message where account_id = :id and link = :link order by id")
                .param("id", whom.account())
                .param("link", PROPOSALS + "/" + proposal)
                .query(String.class)
                .list();
    }
}
