package cn.hubei.trade.demonstration.receiver;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The secrets that the receiver was given, and how it verifies with them: as {@code /developers} says it. */
@Component
@Profile("demonstration")
public class ReceiverSecrets {

    /** Known to everybody, as the demonstration's passwords are. */
    public static final String FIRST = "whsec_"
            + Base64.getEncoder().encodeToString("demonstration only, not a secret".getBytes(StandardCharsets.UTF_8));

    private static final int PATIENCE_IN_SECONDS = 300;

    private final List<String> secrets = new CopyOnWriteArrayList<>(List.of(FIRST));
    private final Clock clock;

    ReceiverSecrets(Clock clock) {
        this.clock = clock;
    }

    void add(String secret) {
        secrets.add(secret);
    }

    boolean verify(ReceivedHeaders headers, byte[] body) {
        return secrets.stream().anyMatch(secret -> verify(secret, headers, body));
    }

    private boolean verify(String secret, ReceivedHeaders headers, byte[] body) {
        try {
            return isRecent(headers) && isSigned(secret, headers, body);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            return false;
        }
    }

    private boolean isRecent(ReceivedHeaders headers) {
        var age = clock.instant().getEpochSecond() - Long.parseLong(headers.timestamp());
        return Math.abs(age) <= PATIENCE_IN_SECONDS;
    }

    private static boolean isSigned(String secret, ReceivedHeaders headers, byte[] body)
            throws GeneralSecurityException {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update((headers.id() + "." + headers.timestamp() + ".").getBytes(StandardCharsets.UTF_8));
        var expected = bytes("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body)));
        return Arrays.stream(headers.signatures().split(" "))
                .anyMatch(one -> MessageDigest.isEqual(expected, bytes(one)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
