package cn.hubei.trade.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.CarriersTest;
import cn.hubei.trade.Client;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.Power;
import cn.hubei.trade.api.webhook.DisabledBecause;
import cn.hubei.trade.api.webhook.WebhookEvent;
import cn.hubei.trade.api.webhook.WebhookEvent.WebhookReference;
import cn.hubei.trade.application.ProviderReminded;
import cn.hubei.trade.delivery.Channel;
import cn.hubei.trade.delivery.DeliveryGivenUp;
import cn.hubei.trade.offering.publishing.Publishing;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told of what, once, with the way to its record. */
@CarriersTest
class MessagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private FailedEventPublications failed;

    @Autowired
    private Publishing publishing;

    @Autowired
    private TellingNews telling;

    @Test
    void theProviderIsToldOfAnApplicationAndTheEnterpriseOfItsDecision() {
        var provider = scene.provider();
        var trader = scene.enterprise();
        forget(provider, trader);
        var id = application(trader, scene.training(provider, "RCEP 原产地规则", 5));

        assertThat(titles(provider)).containsExactly("收到新的申请：培训「RCEP 原产地规则」");
        assertThat(link(provider)).isEqualTo("/console/training-applications/" + id);
        assertThat(titles(trader)).isEmpty();

        decide(provider, id, 0, "REFUSED", "材料不完整");
        assertThat(titles(trader)).containsExactly("申请未通过：培训「RCEP 原产地规则」");
        assertThat(body(trader)).contains("材料不完整", "可以重新申请");
        assertThat(link(trader)).isEqualTo("/console/applications/" + id);
    }

    @Test
    void theProviderIsToldOfAnEvaluation() {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var id = application(trader, scene.training(provider, "评价", 5));
        decide(provider, id, 0, "APPROVED", "");
        assertThat(titles(trader)).contains("申请已通过：培训「评价」");
        Client.signedIn(port, trader.login())
                .post(
                        "/console/applications/" + id + "/evaluation",
                        "quality",
                        "5",
                        "speed",
                        "4",
                        "satisfaction",
                        "5",
                        "version",
                        "1");
        assertThat(titles(provider)).contains("收到新的评价：培训「评价」");
    }

    @Test
    void anOrganizationIsToldWhatBecameOfItsFiling() {
        var newcomer = scene.newProvider();
        var filing = scene.submittedFiling(newcomer);
        Client.signedIn(port, scene.officer().login())
                .post(
                        "/console/filings/" + filing + "/decision",
                        "outcome",
                        "REFUSED",
                        "reason",
                        "照片不清晰",
                        "version",
                        "2");
        assertThat(titles(newcomer)).containsExactly("资质备案未通过");
        assertThat(body(newcomer)).contains("照片不清晰");
        assertThat(link(newcomer)).isEqualTo("/console/filing/" + filing);
        assertThat(titles(scene.provider())).containsExactly("资质备案已通过");
    }

    @Test
    void theOfficersOfItsDepartmentAreToldOfAFilingAndNobodyElseIs() {
        var own = scene.officer("420100");
        var colleague = scene.officer("420100");
        var others = List.of(scene.officer("420000"), scene.officer("420111"), scene.officer("420500"));
        var newcomer = scene.newEnterprise();
        var filing = scene.submittedFiling(newcomer);
        for (var officer : List.of(own, colleague)) {
            assertThat(titles(officer)).containsExactly("收到新的资质备案：" + newcomer.company() + " 第 1 版");
            assertThat(link(officer)).isEqualTo("/console/filings/" + filing);
        }
        assertThat(Client.signedIn(port, own.login()).get(link(own)).body()).contains("审批结果");
        assertThat(others).allSatisfy(other -> assertThat(titles(other)).isEmpty());
        assertThat(titles(newcomer)).isEmpty();
    }

    @Test
    void theOfficersAreToldOfAServiceThatWasHandedInAndAgainWhenItIsHandedInAgain() {
        var officer = scene.officer("420100");
        var provider = scene.provider();
        forget(officer, provider);
        var service = scene.draft(Kinds.SERVICE, provider, "海外仓", null);
        publishing.submit(service, provider.organization(), 0, provider.account());
        assertThat(titles(officer)).containsExactly("收到新的报审：服务「海外仓」");
        assertThat(body(officer)).startsWith(provider.company() + "报审了服务「海外仓」");
        assertThat(link(officer)).isEqualTo("/console/service-reviews/" + service);
        var client = Client.signedIn(port, officer.login());
        assertThat(client.get(link(officer)).body()).contains("审批结果");

        client.post(link(officer) + "/decision", "outcome", "REFUSED", "reason", "描述过于简单", "version", "1");
        publishing.submit(service, provider.organization(), 2, provider.account());
        assertThat(titles(officer)).hasSize(2);
        assertThat(titles(provider)).containsExactly("服务未通过审核：服务「海外仓」");
    }

    @Test
    void whereADepartmentHasNobodyTheNearestAboveItIsTold() {
        var provider = scene.provider();
        db.sql("update organization set department_code = '421202' where id = :id")
                .param("id", provider.organization())
                .update();
        var province = scene.officer("420000");
        submitted(provider);
        assertThat(titles(province)).hasSize(1);

        var city = scene.officer("421200");
        submitted(provider);
        assertThat(titles(city)).hasSize(1);

        db.sql("update account set enabled = false where id = :id")
                .param("id", city.account())
                .update();
        submitted(provider);
        assertThat(titles(city)).hasSize(1);
        assertThat(titles(province)).hasSize(2);
    }

    @Test
    void anOfficerIsToldOnceOfWhatIsToldTwice() {
        var officer = scene.officer("420100");
        var news = new News("filing.submitted:7:1", "收到新的资质备案", "请及时办理。", "/console/filings/7");
        telling.tellOfficers("420100", news);
        telling.tellOfficers("420100", news);
        assertThat(titles(officer)).hasSize(1);
    }

    @Test
    void theProviderIsToldThatAnApplicationWasWithdrawn() {
        var provider = scene.provider();
        var clerk = scene.colleague(provider, Position.CLERK);
        var trader = scene.enterprise();
        var id = application(trader, scene.training(provider, "撤回", 5));
        forget(provider);
        var answer = Client.signedIn(port, trader.login())
                .post("/console/applications/" + id + "/withdrawal", "version", "0");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(titles(provider)).containsExactly("申请已撤回：培训「撤回」");
        assertThat(body(provider)).startsWith(trader.company()).contains("无需再审批");
        assertThat(link(provider)).isEqualTo("/console/training-applications/" + id);
        assertThat(titles(clerk)).isEmpty();
    }

    @Test
    void theProviderIsToldOfTheReviewOfItsService() {
        var provider = scene.provider();
        forget(provider);
        var service = scene.published(Kinds.SERVICE, provider, "海外仓", null);
        assertThat(titles(provider)).containsExactly("服务已通过审核：服务「海外仓」");
        assertThat(link(provider)).isEqualTo("/console/services/" + service);
    }

    @Test
    void thoseWhoHaveAppliedAreToldThatItWasTakenDownAndPublishedAgain() {
        var provider = scene.provider();
        var waiting = scene.enterprise();
        var refused = scene.enterprise();
        var training = scene.training(provider, "改期", 5);
        var id = application(waiting, training);
        decide(provider, application(refused, training), 0, "REFUSED", "名额有限");
        forget(waiting, refused);

        var owner = Client.signedIn(port, provider.login());
        owner.post("/console/trainings/" + training + "/withdrawal", "version", "1");
        owner.post("/console/trainings/" + training + "/publication", "version", "2");

        assertThat(titles(waiting)).containsExactly("培训「改期」已下架", "培训「改期」已重新发布");
        assertThat(link(waiting)).isEqualTo("/console/applications/" + id);
        assertThat(titles(refused)).isEmpty();
    }

    @Test
    void aReminderIsToldOnce() {
        var provider = scene.provider();
        forget(provider);
        for (int i = 0; i < 2; i++) {
            transactions.executeWithoutResult(
                    status -> events.publishEvent(new ProviderReminded(7, provider.organization(), 3)));
        }
        assertThat(titles(provider)).containsExactly("催办：有 3 件申请超过时限未审批");
        assertThat(link(provider)).isEqualTo("/console/service-records?state=OVERDUE");
    }

    @Test
    void aReminderLeadsWhoseFilingWasRevokedToWhatItMayStillDecide() {
        var provider = scene.provider();
        application(scene.enterprise(), scene.training(provider, "撤销之前", 5));
        var filing = db.sql("select id from filing where organization_id = :id")
                .param("id", provider.organization())
                .query(Long.class)
                .single();
        var revoked = Client.signedIn(port, scene.officer().login())
                .post("/console/filings/" + filing + "/revocation", "reason", "营业执照已注销", "version", "3");
        assertThat(revoked.status()).isEqualTo(303);
        forget(provider);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new ProviderReminded(8, provider.organization(), 1)));

        var page = Client.signedIn(port, provider.login()).get(link(provider));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("href=\"/console/training-applications\"", "1 条待审批");
    }

    @Test
    void aClerkIsNotAskedToDecide() {
        var provider = scene.provider();
        forget(provider);
        db.sql("update account set position = 'CLERK' where id = :id")
                .param("id", provider.account())
                .update();
        application(scene.enterprise(), scene.training(provider, "工作人员", 5));
        assertThat(titles(provider)).isEmpty();
    }

    @Test
    void theOperatorIsToldOfMailThatWasGivenUp() {
        var operator = scene.operator().login();
        transactions.executeWithoutResult(status ->
                events.publishEvent(new DeliveryGivenUp(77, Channel.MAIL, "a@example.cn", 12, "申请已通过", "连接超时")));
        assertThat(Client.signedIn(port, operator).get("/console/messages").body())
                .contains("邮件发送失败", "连接超时");
    }

    @Test
    void theMainAccountIsToldThatItsWebhookWasStopped() {
        var provider = scene.provider();
        var manager = scene.colleague(provider, Position.MANAGER);
        forget(provider, manager);
        var webhook = new WebhookReference(9, "https://erp.example.cn/hooks", provider.organization(), null, 3);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new WebhookEvent.Stopped(webhook, DisabledBecause.GONE)));
        assertThat(titles(provider)).containsExactly("推送已自动停用");
        assertThat(body(provider)).contains("https://erp.example.cn/hooks", "对方返回 410");
        assertThat(link(provider)).isEqualTo("/account/webhooks/9/pushes");
        assertThat(titles(manager)).isEmpty();
    }

    @Test
    void theOperatorsAreToldThatAPartnersWebhookWasStopped() {
        var security = scene.operator(Power.SECURITY);
        var system = scene.operator(Power.SYSTEM);
        var webhook = new WebhookReference(9, "https://bank.example.cn/hooks", null, 4L, 3);
        transactions.executeWithoutResult(
                status -> events.publishEvent(new WebhookEvent.Stopped(webhook, DisabledBecause.GIVEN_UP)));
        assertThat(link(security)).isEqualTo("/console/partners/4/webhooks/9/pushes");
        assertThat(titles(system)).isEmpty();
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        var provider = scene.provider();
        forget(provider);
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new ProviderReminded(7, provider.organization(), 3));
            status.setRollbackOnly();
        });
        assertThat(titles(provider)).isEmpty();
    }

    @Test
    void whatFailedIsToldLaterAndOnce() {
        var provider = scene.provider();
        forget(provider);
        db.sql("alter table message rename to message_gone").update();
        try {
            transactions.executeWithoutResult(
                    status -> events.publishEvent(new ProviderReminded(7, provider.organization(), 3)));
        } finally {
            db.sql("alter table message_gone rename to message").update();
        }
        assertThat(titles(provider)).isEmpty();
        assertThat(publications()).isOne();

        failed.resubmit(ResubmissionOptions.defaults());
        failed.resubmit(ResubmissionOptions.defaults());

        assertThat(titles(provider)).hasSize(1);
        assertThat(publications()).isZero();
    }

    @Test
    void theBellCountsWhatIsUnreadAndReadingLeadsToTheRecord() {
        var provider = scene.provider();
        var trader = scene.enterprise();
        forget(provider, trader);
        var id = application(trader, scene.training(provider, "铃", 5));
        var client = Client.signedIn(port, provider.login());
        assertThat(client.get("/console/trainings").body()).contains("消息，1 条未读");

        var message = db.sql("select id from message where account_id = :id")
                .param("id", provider.account())
                .query(Long.class)
                .single();
        var other = Client.signedIn(port, trader.login());
        assertThat(other.post("/console/messages/" + message + "/reading").status())
                .isEqualTo(404);
        var answer = client.post("/console/messages/" + message + "/reading");
        assertThat(answer.location()).isEqualTo("/console/training-applications/" + id);
        assertThat(client.get(answer.location()).status()).isEqualTo(200);
        assertThat(client.get("/console/trainings").body()).contains("消息，0 条未读");
        assertThat(client.get("/console/messages?read=no").body()).contains("没有符合条件的消息");
        assertThat(client.get("/console/messages?read=yes").body()).contains("培训「铃」");
    }

    @Test
    void allIsReadUpToWhatWasSeen() {
        var provider = scene.provider();
        forget(provider);
        var training = scene.training(provider, "全部已读", 5);
        application(scene.enterprise(), training);
        var seen = newest(provider);
        application(scene.enterprise(), training);
        var client = Client.signedIn(port, provider.login());
        client.post("/console/messages/readings", "until", String.valueOf(seen));
        assertThat(client.get("/console/messages").body()).contains("消息，1 条未读");
        client.post("/console/messages/readings", "until", String.valueOf(newest(provider)));
        assertThat(client.get("/console/messages").body()).contains("消息，0 条未读");
    }

    @Test
    void whoWantsItGetsAMessageByMailToo() {
        var provider = scene.provider();
        var client = Client.signedIn(port, provider.login());
        assertThat(client.post("/console/messages/settings", "email", "", "wanted", "yes")
                        .body())
                .contains("请填写接收消息的邮箱");
        assertThat(client.post("/console/messages/settings", "email", "nobody", "wanted", "yes")
                        .status())
                .isEqualTo(422);
        var mailbox = UUID.randomUUID() + "@example.cn";
        assertThat(client.post("/console/messages/settings", "email", mailbox, "wanted", "yes")
                        .body())
                .contains("修改邮箱须填写当前密码");
        assertThat(client.post(
                                "/console/messages/settings",
                                "email",
                                mailbox,
                                "wanted",
                                "yes",
                                "currentPassword",
                                Scene.PASSWORD)
                        .status())
                .isEqualTo(303);
        var training = scene.training(provider, "邮件", 5);
        var id = application(scene.enterprise(), training);
        assertThat(mails(mailbox))
                .singleElement()
                .asString()
                .contains("收到新的申请：培训「邮件」", "https://trade.example.cn/console/training-applications/" + id);

        client.post("/console/messages/settings", "email", mailbox);
        application(scene.enterprise(), training);
        assertThat(mails(mailbox)).hasSize(1);
    }

    @Test
    void aResultIsTextedToWhoHasAMobileAndNeitherReasonNorNameStandsInIt() {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var mobile = withMobile(trader);
        var training = scene.training(provider, "短信", 5);
        var id = application(trader, training);
        refuse(provider, id, "名额已满，王芳请改期");
        assertThat(texts(mobile)).containsExactly("申请未通过：培训「短信」，详见平台");
    }

    @Test
    void whatOnlyWaitsForSomebodyIsNotTexted() {
        var provider = scene.provider();
        var mobile = withMobile(provider);
        application(scene.enterprise(), scene.training(provider, "短信", 5));
        assertThat(texts(mobile)).isEmpty();
    }

    @Test
    void whoDoesNotWantTextsGetsNone() {
        var provider = scene.provider();
        var trader = scene.enterprise();
        var mobile = withMobile(trader);
        var client = Client.signedIn(port, trader.login());
        assertThat(client.get("/console/messages/settings").body()).contains("139****");
        assertThat(client.post("/console/messages/settings", "email", "").status())
                .isEqualTo(303);
        refuse(provider, application(trader, scene.training(provider, "短信", 5)), "名额已满");
        assertThat(texts(mobile)).isEmpty();
    }

    private void refuse(Actor provider, long application, String reason) {
        Client.signedIn(port, provider.login())
                .post(
                        "/console/training-applications/" + application + "/decision",
                        "version",
                        "0",
                        "outcome",
                        "REFUSED",
                        "reason",
                        reason);
    }

    private String withMobile(Actor actor) {
        var mobile = "139" + "%08d".formatted(actor.account());
        db.sql("update account set mobile = :mobile where id = :id")
                .param("mobile", mobile)
                .param("id", actor.account())
                .update();
        return mobile;
    }

    private List<String> texts(String mobile) {
        return db.sql("select body from delivery where channel = 'SMS' and target = :mobile")
                .param("mobile", mobile)
                .query(String.class)
                .list();
    }

    @Test
    void whatWasGivenUpIsToldToWhoKeepsTheSystemAndToNoOtherOperator() {
        var keeper = scene.operator(Power.SYSTEM);
        var auditor = scene.operator(Power.AUDIT);
        telling.tellSystemOperators(new News("delivery.given-up:-7:8", "邮件发送失败", "550", "/console/deliveries"));
        assertThat(titles(keeper)).containsExactly("邮件发送失败");
        assertThat(titles(auditor)).isEmpty();
    }

    @Test
    void theOperatorSeesTheMailAndNobodyElseDoes() {
        var operator = Client.signedIn(port, scene.operator().login());
        assertThat(operator.get("/console/deliveries?state=GIVEN_UP").status()).isEqualTo(200);
        assertThat(Client.signedIn(port, scene.officer().login())
                        .get("/console/deliveries")
                        .status())
                .isEqualTo(403);
        assertThat(operator.post("/console/deliveries/0/repetition").status()).isEqualTo(409);
    }

    private void submitted(Actor provider) {
        var service = scene.draft(Kinds.SERVICE, provider, "报审", null);
        publishing.submit(service, provider.organization(), 0, provider.account());
    }

    private long application(Actor trader, long training) {
        return db.sql("select id from offering_application where number = :number")
                .param("number", scene.application(trader, training))
                .query(Long.class)
                .single();
    }

    private void decide(Actor provider, long id, int version, String outcome, String reason) {
        var answer = Client.signedIn(port, provider.login())
                .post(
                        "/console/training-applications/" + id + "/decision",
                        "version",
                        String.valueOf(version),
                        "outcome",
                        outcome,
                        "reason",
                        reason);
        assertThat(answer.status()).isEqualTo(303);
    }

    private void forget(Actor... actors) {
        for (var actor : actors) {
            db.sql("delete from message where account_id = :id")
                    .param("id", actor.account())
                    .update();
        }
    }

    private List<String> titles(Actor actor) {
        return strings("title", actor);
    }

    private String body(Actor actor) {
        return strings("body", actor).get(0);
    }

    private String link(Actor actor) {
        return strings("link", actor).get(0);
    }

    private List<String> strings(String column, Actor actor) {
        return db.sql("select " + column + " from message where account_id = :id order by id")
                .param("id", actor.account())
                .query(String.class)
                .list();
    }

    private long newest(Actor actor) {
        return db.sql("select max(id) from message where account_id = :id")
                .param("id", actor.account())
                .query(Long.class)
                .single();
    }

    private List<String> mails(String mailbox) {
        return db.sql("select subject || ' ' || body from delivery where target = :mailbox")
                .param("mailbox", mailbox)
                .query(String.class)
                .list();
    }

    private long publications() {
        return db.sql("select count(*) from event_publication")
                .query(Long.class)
                .single();
    }
}
