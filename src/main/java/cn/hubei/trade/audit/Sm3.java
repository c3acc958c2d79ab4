package cn.hubei.trade.audit;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * HMAC over SM3 (GB/T 32905, GM/T 0091). The key lies outside the database: whoever can write there and does not have it
 * cannot compute the chain anew (ADR 13).
 */
@Component
final class Sm3 {

    private final byte[] key;

    Sm3(@Value("${platform.audit.key:}") String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    boolean isKeyed() {
        return key.length > 0;
    }

    /** Sixty-four hexadecimal digits. */
    String hash(String text) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        var result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return HexFormat.of().formatHex(result);
    }
}
