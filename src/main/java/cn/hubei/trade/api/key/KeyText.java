package cn.hubei.trade.api.key;

import cn.hubei.trade.platform.text.Tokens;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key as its user has it: {@code hbt_}, eight characters that may be shown, {@code _}, and a secret of 256 bits.
 *
 * @param prefix the characters that may be shown
 */
public record KeyText(String prefix, String secret) {

    private static final Pattern FORM = Pattern.compile("hbt_([0-9a-z]{8})_([A-Za-z0-9_-]{43})");
    private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
    private static final int PUBLIC = 8;
    private static final int SECRET = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static KeyText next() {
        var prefix = new StringBuilder();
        RANDOM.ints(PUBLIC, 0, LETTERS.length()).forEach(letter -> prefix.append(LETTERS.charAt(letter)));
        var secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        return new KeyText(
                prefix.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Empty where it is no key at all: cut off, or of another service. */
    public static Optional<KeyText> of(String text) {
        var key = FORM.matcher(text);
        return key.matches() ? Optional.of(new KeyText(key.group(1), key.group(2))) : Optional.empty();
    }

    String hash() {
        return Tokens.hash(secret);
    }

    /** Takes as long for a wrong secret as for the right one. */
    public boolean fits(String hash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** What the user keeps. */
    public String shown() {
        return "hbt_" + prefix + "_" + secret;
    }

    /** The secret stands in no log. */
    @Override
    public String toString() {
        return "hbt_" + prefix;
    }
}
