package cn.hubei.trade.api.webhook.telling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.Kinds;
import cn.hubei.trade.Scene;
import cn.hubei.trade.Scene.Actor;
import cn.hubei.trade.api.webhook.KnownWebhook;
import cn.hubei.trade.application.ApplicationEvent;
import cn.hubei.trade.application.ApplicationReference;
import cn.hubei.trade.offering.OfferingEvent;
import cn.hubei.trade.offering.OfferingReference;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told of what. */
@DatabaseTest
class TellingWebhooksTest {

    private static final String URL = "https://203.0.114.7/hooks";
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient db;

    @Autowired
    private KnownWebhook known;

    @Autowired
    private TellingWebhooks telling;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    private Actor provider;
    private Actor enterprise;

    @BeforeEach
    void twoSides() {
        provider = scene.provider();
        enterprise = scene.enterprise();
    }

    @Test
    void bothSidesOfAnApplicationAreToldAndNobodyElse() {
        var ofProvider = webhook(provider);
        var ofEnterprise = webhook(enterprise);
        var other = webhook(scene.provider());
        telling.on(new ApplicationEvent.Approved(application(7)));
        assertThat(bodies(ofProvider)).singleElement().asString().contains("application.approved", "PX7", "APPROVED");
        assertThat(bodies(ofEnterprise)).hasSize(1);
        assertThat(bodies(other)).isEmpty();
    }

    @Test
    void whateverIsToldTwiceIsSentOnce() {
        var hook = webhook(provider);
        telling.on(new ApplicationEvent.Submitted(application(1)));
        telling.on(new ApplicationEvent.Submitted(application(1)));
        assertThat(bodies(hook)).hasSize(1);
        telling.on(new ApplicationEvent.SubmittedAgain(application(3)));
        assertThat(bodies(hook)).hasSize(2);
    }

    @Test
    void whatHappensAndItsPushStandInOneTransaction() {
        var hook = webhook(provider);
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new ApplicationEvent.Withdrawn(application(2)));
            assertThat(bodies(hook)).hasSize(1);
        });
        assertThat(bodies(hook)).hasSize(1);
    }

    @Test
    void whatIsRolledBackIsToldToNobody() {
        var hook = webhook(provider);
        transactions.executeWithoutResult(status -> {
            events.publishEvent(new ApplicationEvent.Withdrawn(application(2)));
            status.setRollbackOnly();
        });
        assertThat(bodies(hook)).isEmpty();
    }

    @Test
    void onlyWhatWasChosenIsSentAndNothingWhileItIsDisabled() {
        var hook = webhook(provider);
        db.sql("update webhook set events = 'application.submitted-again' where id = :id")
                .param("id", hook)
                .update();
        telling.on(new ApplicationEvent.Submitted(application(1)));
        assertThat(bodies(hook)).isEmpty();
        db.sql(
                        "update webhook set events = 'application.submitted', disabled_at = created_at, disabled_because = 'OWNER'"
                                + " where id = :id")
                .param("id", hook)
                .update();
        telling.on(new ApplicationEvent.Submitted(application(2)));
        assertThat(bodies(hook)).isEmpty();
    }

    @Test
    void anOfferingIsItsProvidersAlone() {
        var ofProvider = webhook(provider);
        var ofEnterprise = webhook(enterprise);
        telling.on(new OfferingEvent.Published(offering()));
        telling.on(new OfferingEvent.Drafted(offering()));
        assertThat(bodies(ofProvider)).singleElement().asString().contains("\"url\":\"/api/v1/offerings/5\"");
        assertThat(bodies(ofEnterprise)).isEmpty();
    }

    @Test
    void aPartnerIsToldWhatItsKeyMayReadInItsRegion() {
        var partner = partner("42");
        var elsewhere = partner("4205");
        telling.on(new ApplicationEvent.Approved(application(1)));
        assertThat(bodies(partner)).isEmpty();
        key(partner, "applications:read");
        key(elsewhere, "applications:read");
        telling.on(new ApplicationEvent.Approved(application(2)));
        assertThat(bodies(partner)).hasSize(1);
        assertThat(bodies(elsewhere)).isEmpty();
        db.sql("update partner set disabled_at = created_at where id = (select partner_id from webhook where id = :id)")
                .param("id", partner)
                .update();
        telling.on(new ApplicationEvent.Approved(application(3)));
        assertThat(bodies(partner)).hasSize(1);
    }

    @Test
    void aPartnerHearsOfWhatIsOnThePortalAndNotOfTheReviewBefore() {
        var partner = partner("42");
        telling.on(new OfferingEvent.Refused(offering(), "材料不全"));
        assertThat(bodies(partner)).isEmpty();
        telling.on(new OfferingEvent.Published(offering()));
        assertThat(bodies(partner)).hasSize(1);
    }

    private ApplicationReference application(long version) {
        return new ApplicationReference(
                provider.account(),
                "PX" + version,
                Kinds.TRAINING,
                5,
                provider.organization(),
                enterprise.organization(),
                version);
    }

    private OfferingReference offering() {
        return new OfferingReference(5, Kinds.TRAINING, provider.organization(), "外贸培训", 1);
    }

    private long webhook(Actor owner) {
        known.add(owner.organization(), owner.account(), URL, SECRET);
        return db.sql("select id from webhook where organization_id = :owner")
                .param("owner", owner.organization())
                .query(Long.class)
                .single();
    }

    /** Its webhook, of everything. */
    private long partner(String region) {
        var key = UUID.randomUUID();
        var ofSomebody = webhook(scene.provider());
        db.sql("""
                        insert into partner (name, credit_code, purpose, legal_basis, contact, phone, region_prefix, created_at,
                          created_by, form_key, version)
                        values ('武汉银行', :code, '用途', '依据', '王芳', '027-87235500', :region, current_timestamp, :account, :key, 0)
                        """)
                .param("code", key.toString().replace("-", "").substring(0, 18))
                .param("region", region)
                .param("account", provider.account())
                .param("key", key)
                .update();
        db.sql("update webhook set organization_id = null, partner_id = (select id from partner where form_key = :key)"
                        + " where id = :id")
                .param("key", key)
                .param("id", ofSomebody)
                .update();
        return ofSomebody;
    }

    private void key(long webhook, String scopes) {
        var key = UUID.randomUUID();
        db.sql("""
                        insert into api_key (partner_id, name, prefix, secret_hash, scopes, addresses, created_at, created_by,
                          expires_at, form_key, version)
                        select partner_id, '核心系统', :prefix, 'hash', :scopes, '', current_timestamp, :account,
                          current_timestamp + interval '10' day, :key, 0 from webhook where id = :webhook
                        """)
                .param("prefix", key.toString().substring(0, 8))
                .param("scopes", "organizations:read " + scopes)
                .param("account", provider.account())
                .param("key", key)
                .param("webhook", webhook)
                .update();
    }

    private List<String> bodies(long webhook) {
        return db.sql("select body from delivery where channel = 'WEBHOOK' and target = :id order by id")
                .param("id", String.valueOf(webhook))
                .query(String.class)
                .list();
    }
}
