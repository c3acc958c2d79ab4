package cn.hubei.trade.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.hubei.trade.Client;
import cn.hubei.trade.Client.Answer;
import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.administration.SeparatedPowers;
import cn.hubei.trade.account.confirmation.Confirming;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Where the powers are separated no one person gets into another operator's account (ADR 12). */
@DatabaseTest
@TestPropertySource(properties = "platform.separated-powers=true")
class SeparationTest {

    private static final Pattern HALF = Pattern.compile("id=\"half\">([^<]+)<");
    private static final String PROPOSALS = "/console/operators/proposals";

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Confirming confirming;

    @Autowired
    private SeparatedPowers separated;

    @Autowired
    private TransactionTemplate transactions;

    private Actor asker;
    private Actor second;
    private Actor auditor;
    private Client asking;
    private Client confirmer;

    @BeforeEach
    void twoSecurityAdministratorsAndAnAuditor() {
        asker = scene.operator(Power.SYSTEM, Power.SECURITY);
        second = scene.operator(Power.SECURITY);
        auditor = scene.operator(Power.AUDIT);
        asking = Client.signedIn(port, asker.login());
        confirmer = Client.signedIn(port, second.login());
    }

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

    @Test
    void theFirstOperatorHasNotAllPowers() {
        assertThat(db.sql("select powers from account where login_name = 'operator'")
                        .query(String.class)
                        .single())
                .isEqualTo("SYSTEM,SECURITY");
    }

    private String attempt(Runnable work) {
        try {
            work.run();
            return "done";
        } catch (RuleViolation refused) {
            return refused.sentence();
        }
    }

    private long askForPassword(Actor whose) {
        assertThat(reset(asking, whose).location()).isEqualTo("/console/operators");
        return newest();
    }

    private static Answer reset(Client client, Actor whose) {
        return client.post("/console/operators/" + whose.account() + "/password", "version", "0");
    }

    private long askForPowers(Actor whose, String... powers) {
        assertThat(edit(whose, 0, "", powers).location()).isEqualTo("/console/operators");
        return newest();
    }

    private Answer edit(Actor whose, int version, String email, String... powers) {
        var fields =
                new ArrayList<>(List.of("displayName", "平台运营", "email", email, "version", String.valueOf(version)));
        for (var power : powers) {
            fields.addAll(List.of("powers", power));
        }
        return asking.post("/console/operators/" + whose.account(), fields.toArray(String[]::new));
    }

    private Answer open(String login, String key) {
        return asking.post(
                "/console/operators", "loginName", login, "displayName", "孙丽", "powers", "SECURITY", "formKey", key);
    }

    private static Answer act(Client client, long proposal, String verb, String... fields) {
        return client.post(PROPOSALS + "/" + proposal + "/" + verb, fields);
    }

    private static void assertRefused(Answer answer, String sentence) {
        assertThat(answer.body()).contains(sentence);
        assertThat(answer.status()).isEqualTo(422);
    }

    private static String half(Answer answer) {
        var found = HALF.matcher(answer.body());
        assertThat(found.find()).as(answer.status() + answer.body()).isTrue();
        return found.group(1);
    }

    private boolean opens(Actor whose, String password) {
        return Client.visitor(port).signIn(whose.login(), password).status() == 303;
    }

    private static CurrentUser user(Actor actor) {
        return new CurrentUser(
                actor.account(),
                actor.login(),
                "运营",
                Role.OPERATOR,
                null,
                null,
                null,
                null,
                false,
                false,
                "SECURITY",
                0);
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

    private boolean isEnabled(Actor whose) {
        return number("select count(*) from account where enabled and id = :id", whose.account()) == 1;
    }

    private long accounts(String login) {
        return db.sql("select count(*) from account where login_name = :login")
                .param("login", login)
                .query(Long.class)
                .single();
    }

    private long newest() {
        return db.sql("select max(id) from proposal").query(Long.class).single();
    }

    private long number(String sql, long id) {
        return db.sql(sql).param("id", id).query(Long.class).single();
    }

    private String powers(Actor whose) {
        return text("select powers from account where id = :id", whose.account());
    }

    private String state(long proposal) {
        return text("select state from proposal where id = :id", proposal);
    }

    private String share(long proposal) {
        return text("select share from proposal where id = :id", proposal);
    }

    private String text(String sql, long id) {
        return db.sql(sql)
                .param("id", id)
                .query((row, number) -> row.getString(1))
                .list()
                .get(0);
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
