package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What opens an operator's account is told by two, each one half. */
class SeparatedSecretsTest extends TwoSecurityAdministrators {

    @Autowired
    private Confirming confirming;

    @Test
    void anAuditorsPasswordIsResetByTwoOfWhomEachKnowsOneHalf() {
        var proposal = askForPassword(auditor);
        assertThat(opens(auditor, Scene.PASSWORD)).isTrue();
        assertThat(asking.get(PROPOSALS + "/" + proposal).body()).contains("待确认", "撤销");

        var confirmed = act(confirmer, proposal, "confirmation");
        var last = half(confirmed);
        assertThat(confirmed.body()).contains("后半段", "请勿向申请人索取前半段");
        assertThat(opens(auditor, Scene.PASSWORD)).as("until it is collected").isTrue();

        var first = half(act(asking, proposal, "collection"));
        assertThat(opens(auditor, Scene.PASSWORD)).isFalse();
        assertThat(opens(auditor, first)).isFalse();
        assertThat(opens(auditor, last)).isFalse();
        var owner = Client.visitor(port);
        assertThat(owner.signIn(auditor.login(), first + last).location()).isEqualTo("/");
        assertThat(owner.get("/console/audit").location()).isEqualTo("/account/new-password");
        assertThat(share(proposal)).isNull();
    }

    @Test
    void nothingOfAHalfIsKeptOnceThePasswordStands() {
        var proposal = askForPassword(auditor);
        act(confirmer, proposal, "confirmation");
        act(asking, proposal, "collection");
        assertThat(asking.get(PROPOSALS + "/" + proposal).body()).doesNotContain("领取前半段", "id=\"half\"");
        assertThat(act(asking, proposal, "collection").body()).contains("前半段已经领取过");
    }

    @Test
    void onlyTheAskerCollectsAndOnlyWhileItHasThePower() {
        var proposal = askForPassword(auditor);
        assertRefused(act(asking, proposal, "collection"), "该申请尚未确认");
        act(confirmer, proposal, "confirmation");
        assertRefused(act(confirmer, proposal, "collection"), "只有申请人可以领取");
        db.sql("update account set powers = 'SYSTEM' where id = :id")
                .param("id", asker.account())
                .update();
        assertThat(act(asking, proposal, "collection").status()).isEqualTo(403);
        assertThat(opens(auditor, Scene.PASSWORD)).isTrue();
    }

    @Test
    void aSecondFactorIsRemovedOnlyOnceItIsConfirmed() {
        bind(auditor, Instant.now().minusSeconds(60));
        var path = "/console/reset-codes/" + auditor.account() + "/second-factor-removal";
        assertThat(asking.post(path).location()).isEqualTo("/console/reset-codes");
        assertThat(isBound(auditor)).isTrue();
        var proposal = newest();
        assertThat(act(confirmer, proposal, "confirmation").location()).isEqualTo(PROPOSALS);
        assertThat(isBound(auditor)).isFalse();
        assertRefused(act(confirmer, proposal, "confirmation"), "该申请已由 " + second.login());
    }

    @Test
    void aTelephoneThatWasBoundSinceStays() {
        bind(auditor, Instant.now().minusSeconds(60));
        asking.post("/console/reset-codes/" + auditor.account() + "/second-factor-removal");
        var proposal = newest();
        bind(auditor, Instant.now().plusSeconds(1));
        assertRefused(act(confirmer, proposal, "confirmation"), "已解除或重新绑定");
        assertThat(isBound(auditor)).isTrue();
        assertThat(state(proposal)).isEqualTo("WAITING");
    }

    @Test
    void aResetCodeOfAnOperatorIsToldInHalves() {
        db.sql(
                        "update account set security_answer_hash = 'x', security_question = (select min(code) from dictionary_entry"
                                + " where dictionary = 'security-question') where id = :id")
                .param("id", auditor.account())
                .update();
        assertThat(asking.post("/console/reset-codes/" + auditor.account()).location())
                .isEqualTo("/console/reset-codes");
        assertThat(codes(auditor)).isZero();
        var proposal = newest();
        assertThat(half(act(confirmer, proposal, "confirmation"))).matches("\\d{4}");
        assertThat(codes(auditor)).isZero();
        assertThat(half(act(asking, proposal, "collection"))).matches("\\d{4}");
        assertThat(codes(auditor)).isOne();
    }

    @Test
    void whoIsNoOperatorIsHelpedByOneAsEver() {
        var provider = scene.newProvider();
        var reset = asking.post("/console/accounts/" + provider.account() + "/password", "version", "0");
        assertThat(reset.body()).contains("id=\"temporary-password\"");
        assertThat(asking.post("/console/reset-codes/" + provider.account()).body())
                .contains("one-time-code");
    }

    @Test
    void anAccountThatChangedMeanwhileIsLeftAlone() {
        var proposal = askForPassword(auditor);
        act(confirmer, proposal, "confirmation");
        asking.post("/console/operators/" + auditor.account() + "/disabling", "version", "0");
        assertRefused(act(asking, proposal, "collection"), "在申请之后有变动");
        assertThat(share(proposal)).isNotNull();
        var another = scene.operator(Power.AUDIT);
        var second = askForPassword(another);
        asking.post("/console/operators/" + another.account() + "/disabling", "version", "0");
        assertRefused(act(confirmer, second, "confirmation"), "在申请之后有变动");
    }

    @Test
    void ofTwoClicksOneCollects() throws Exception {
        var proposal = askForPassword(auditor);
        act(confirmer, proposal, "confirmation");
        var one = user(asker);
        var pool = Executors.newFixedThreadPool(4);
        Callable<String> collect = () -> attempt(() -> confirming.collect(proposal, one));
        var answers = new ArrayList<String>();
        for (var future : pool.invokeAll(List.of(collect, collect, collect, collect))) {
            answers.add(future.get());
        }
        pool.shutdown();
        assertThat(answers).filteredOn("done"::equals).hasSize(1);
    }

    private void bind(Actor whose, Instant at) {
        db.sql("delete from second_factor where account_id = :id")
                .param("id", whose.account())
                .update();
        db.sql("insert into second_factor (account_id, secret, confirmed_at) values (:id, 'ABCDEFGH', :at)")
                .param("id", whose.account())
                .param("at", Moments.db(at))
                .update();
    }

    private boolean isBound(Actor whose) {
        return number("select count(*) from second_factor where account_id = :id", whose.account()) == 1;
    }

    private long codes(Actor whose) {
        return number("select count(*) from reset_code where account_id = :id", whose.account());
    }

    private String share(long proposal) {
        return text("select share from proposal where id = :id", proposal);
    }
}
