package cn.hubei.trade.api.webhook.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.hubei.trade.Scene;
import cn.hubei.trade.api.webhook.KnownWebhook;
import cn.hubei.trade.api.webhook.ReceiverAnswers;
import cn.hubei.trade.api.webhook.WebhookSecrets;
import cn.hubei.trade.api.webhook.call.Answers;
import cn.hubei.trade.delivery.Carrier;
import cn.hubei.trade.delivery.CarrierContract;
import com.standardwebhooks.Webhook;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Webhooks, by a receiver that answers what a test says. */
class WebhookCarrierTest extends CarrierContract {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    @Autowired
    private Scene scene;

    @Autowired
    private KnownWebhook known;

    @Autowired
    private Receivers receivers;

    @Autowired
    private WebhookSecrets secrets;

    @Autowired
    private ReceiverAnswers answers;

    private final Answers receiver = new Answers();
    private long webhook;

    @Override
    protected Carrier carrier() {
        var owner = scene.provider();
        known.add(owner.organization(), owner.account(), "https://203.0.114.7/hooks", SECRET);
        webhook = db.sql("select id from webhook where organization_id = :owner")
                .param("owner", owner.organization())
                .query(Long.class)
                .single();
        set("url", receiver.url());
        return new WebhookCarrier(receivers, secrets, receiver.calling(), answers, new Pauses(() -> 0), clock);
    }

    @Override
    protected void up() throws Exception {
        receiver.up();
    }

    @Override
    protected void down() {
        receiver.down();
    }

    @Override
    protected List<String> received() {
        return receiver.ids();
    }

    @Override
    protected String target(int number) {
        return String.valueOf(webhook);
    }

    @Test
    void thePublishedLibraryAcceptsIt() {
        put("one", target(1));
        dispatch();
        var call = receiver.first();
        assertThat(call.body()).isEqualTo("{\"number\":\"PX1\"}");
        assertThatCode(() -> new Webhook(SECRET).verify(call.body(), HttpHeaders.of(call.headers(), (a, b) -> true)))
                .doesNotThrowAnyException();
    }

    @Test
    void aReceiverThatIsAwayForThreeDaysLosesNothing() {
        receiver.answer(503);
        for (var number = 0; number < 5; number++) {
            put("away-" + number, target(1));
        }
        pass(72);
        receiver.forget();
        receiver.answer(200);
        pass(24);
        assertThat(received()).hasSize(5).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT");
        assertThat(because()).isNull();
    }

    private void pass(int hours) {
        for (var hour = 0; hour < hours; hour++) {
            dispatch();
            clock.pass(Duration.ofHours(1));
        }
    }

    @Test
    void tenFailuresAreTheEndAndTheSecondSuchPushInARowStopsTheWebhook() {
        receiver.answer(500);
        put("first", target(1));
        exhaust();
        assertThat(received()).hasSize(10).containsOnly(received().get(0));
        assertThat(because()).isNull();
        put("second", target(1));
        exhaust();
        assertThat(because()).isEqualTo("GIVEN_UP");
    }

    @Test
    void severalThatAreGivenUpAtOnceStopItToo() {
        receiver.answer(500);
        for (var number = 0; number < 8; number++) {
            put("together-" + number, target(1));
        }
        exhaust();
        assertThat(because()).isEqualTo("GIVEN_UP");
        assertThat(states()).containsOnly("GIVEN_UP");
    }

    @Test
    void whatIsTakenBetweenTwoThatWereGivenUpKeepsTheWebhook() {
        receiver.answer(500);
        put("before", target(1));
        exhaust();
        receiver.answer(200);
        put("between", target(1));
        dispatch();
        receiver.answer(500);
        put("after", target(1));
        exhaust();
        assertThat(because()).isNull();
    }

    @Test
    void whoeverAnswersGoneHearsNothingMore() {
        receiver.answer(410);
        put("gone", target(1));
        dispatch();
        assertThat(because()).isEqualTo("GONE");
        put("later", target(1));
        dispatch();
        assertThat(received()).hasSize(1);
        assertThat(states()).containsOnly("GIVEN_UP");
        assertThat(db.sql("select count(*) from audit_entry where action = 'webhook.stopped' and subject_id = :id")
                        .param("id", target(1))
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void aReceiverThatAsksForTimeGetsIt() {
        receiver.answer(429, "Retry-After", "600");
        put("busy", target(1));
        dispatch();
        assertThat(next()).isEqualTo(clock.instant().plusSeconds(600));
        assertThat(problem()).isEqualTo("对方返回 429");
    }

    @Test
    void whatWasDeletedIsNotSent() {
        put("deleted", target(1));
        db.sql("delete from webhook where id = :id").param("id", webhook).update();
        dispatch();
        assertThat(received()).isEmpty();
        assertThat(problem()).isEqualTo("推送已删除，未发送");
    }

    private void exhaust() {
        for (var times = 0; times < 20 && states().contains("WAITING"); times++) {
            clock.pass(Duration.ofHours(24));
            dispatch();
        }
    }

    private @Nullable String because() {
        return (String) db.sql("select disabled_because from webhook where id = :id")
                .param("id", webhook)
                .query()
                .singleRow()
                .get("disabled_because");
    }

    private void set(String column, String value) {
        db.sql("update webhook set " + column + " = :value where id = :id")
                .param("value", value)
                .param("id", webhook)
                .update();
    }
}
