package cn.hubei.trade.api.webhook.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The published library of Standard Webhooks verifies what we sign. */
class SignatureTest {

    private static final String BODY = "{\"type\":\"application.approved\",\"data\":{\"title\":\"外贸培训\"}}";
    private static final String ID = "8c7e7d2e-3b1a-4f0e-9a55-2d1c1b7a0f10";

    private final SigningSecret secret = SigningSecret.random();

    /** The example of the specification. */
    @Test
    void signsTheExampleAsTheSpecificationDoes() {
        var example = SigningSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(Signature.of(
                        List.of(example),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        Instant.ofEpochSecond(1614265330),
                        "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void thePublishedLibraryAcceptsIt() {
        assertThatCode(() -> verify(secret, BODY, List.of(secret))).doesNotThrowAnyException();
    }

    @Test
    void whileTheSecretChangesTheOldOneAndTheNewOneBothVerify() {
        var old = SigningSecret.random();
        assertThatCode(() -> verify(old, BODY, List.of(secret, old))).doesNotThrowAnyException();
        assertThatCode(() -> verify(secret, BODY, List.of(secret, old))).doesNotThrowAnyException();
    }

    @Test
    void anotherBodyOrAnotherSecretIsNotAccepted() {
        assertThatThrownBy(() -> verify(secret, BODY + " ", List.of(secret)))
                .isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(SigningSecret.random(), BODY, List.of(secret)))
                .isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void theSecretIsReadAsItIsWrittenAndStandsInNoLog() {
        assertThat(SigningSecret.of(secret.written()).written()).isEqualTo(secret.written());
        assertThat(secret).hasToString("whsec_…");
        assertThatThrownBy(() -> SigningSecret.of("secret")).isInstanceOf(IllegalArgumentException.class);
    }

    /** The library wants the present time. */
    private static void verify(SigningSecret kept, String body, List<SigningSecret> signing)
            throws WebhookVerificationException {
        var now = Instant.now();
        var headers = Map.of(
                "webhook-id", List.of(ID),
                "webhook-timestamp", List.of(String.valueOf(now.getEpochSecond())),
                "webhook-signature", List.of(Signature.of(signing, ID, now, BODY)));
        new Webhook(kept.written()).verify(body, HttpHeaders.of(headers, (name, value) -> true));
    }
}
