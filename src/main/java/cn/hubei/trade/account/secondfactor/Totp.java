package cn.hubei.trade.account.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits for each half minute, from a shared secret (RFC 6238, HMAC-SHA-1, which every app can do). */
public final class Totp {

    static final int SECONDS = 30;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Totp() {}

    /** 160 bits, in the letters and digits that an app takes. */
    static String secret() {
        return RANDOM.ints(SECRET, 0, BASE32.length())
                .mapToObj(BASE32::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    public static long step(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), SECONDS);
    }

    /** The step whose code this is; clocks may be one step apart. */
    static OptionalLong match(String secret, String code, Instant now) {
        var middle = step(now);
        for (var step = middle - 1; step <= middle + 1; step++) {
            if (MessageDigest.isEqual(
                    code(secret, step).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    public static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decoded(secret), "HmacSHA1"));
            var hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array()));
            var number = hash.getInt(hash.get(hash.capacity() - 1) & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decoded(String secret) {
        var bytes = new byte[secret.length() * 5 / 8];
        var bits = 0L;
        var held = 0;
        var at = 0;
        for (var letter : secret.toCharArray()) {
            bits = bits << 5 | BASE32.indexOf(letter);
            held += 5;
            if (held >= 8) {
                held -= 8;
                bytes[at++] = (byte) (bits >> held);
            }
        }
        return bytes;
    }
}
