package cn.hubei.trade.platform.secret;

import cn.hubei.trade.platform.text.Tokens;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key of 32 bytes for AES-256-GCM. What it seals reads {@code s1.key.text}: the way it is sealed, the first characters of
 * the key's hash, and the nonce with what it encrypts.
 */
final class SecretKey {

    private static final String WAY = "s1.";
    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;
    private final String prefix;

    private SecretKey(byte[] key, String prefix) {
        this.key = new SecretKeySpec(key, "AES");
        this.prefix = prefix;
    }

    /** @param setting where the text comes from, which alone is named when it is no key */
    static SecretKey of(String setting, String base64) {
        var text = base64.strip();
        return new SecretKey(bytes(setting, text), WAY + Tokens.hash(text).substring(0, NAME) + ".");
    }

    private static byte[] bytes(String setting, String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below, without the text.
        }
        throw new IllegalStateException(setting + " 须为 32 字节随机数的 Base64 编码，可用 openssl rand -base64 32 生成");
    }

    static boolean isSealed(String kept) {
        return kept.startsWith(WAY);
    }

    boolean sealed(String kept) {
        return kept.startsWith(prefix);
    }

    String seal(String secret, String place) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var text = run(Cipher.ENCRYPT_MODE, nonce, secret.getBytes(StandardCharsets.UTF_8), place);
        var both = ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
        return prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
    }

    String open(String kept, String place) {
        var both = ByteBuffer.wrap(Base64.getUrlDecoder().decode(kept.substring(prefix.length())));
        var nonce = new byte[NONCE];
        both.get(nonce);
        var text = new byte[both.remaining()];
        both.get(text);
        return new String(run(Cipher.DECRYPT_MODE, nonce, text, place), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, String place) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("Not what was sealed for " + place, broken);
        }
    }
}
