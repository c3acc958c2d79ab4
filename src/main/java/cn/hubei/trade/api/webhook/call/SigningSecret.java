package cn.hubei.trade.api.webhook.call;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only the platform and one receiver know, written as Standard Webhooks do: {@code whsec_} and Base64. */
public final class SigningSecret {

    private static final String PREFIX = "whsec_";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private SigningSecret(byte[] key) {
        this.key = key;
    }

    public static SigningSecret random() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new SigningSecret(key);
    }

    /** @throws IllegalArgumentException where it is not written as one */
    public static SigningSecret of(String written) {
        if (!written.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A signing secret begins with " + PREFIX);
        }
        return new SigningSecret(Base64.getDecoder().decode(written.substring(PREFIX.length())));
    }

    /** As the receiver keeps it. */
    public String written() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    byte[] mac(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Stands in no log. */
    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
