package cn.hubei.trade.platform.secret;

import cn.hubei.trade.platform.refusal.RuleViolation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals a short secret for its place in the database, e.g. {@code second-factor 7}: copied to another place it does not
 * open. The previous key opens what it sealed, until all is sealed anew at the next start.
 */
@Component
public class Secrets {

    private static final String WITHOUT_KEY = "平台没有设置密钥 PLATFORM_SECRET_KEY，不能保存密钥类信息，请联系平台运维人员设置后再试";

    /** The present one first. */
    private final List<SecretKey> keys = new ArrayList<>();

    Secrets(
            @Value("${platform.secret.key:}") String key,
            @Value("${platform.secret.previous-key:}") String previousKey) {
        if (!key.isBlank()) {
            keys.add(SecretKey.of("PLATFORM_SECRET_KEY", key));
            if (!previousKey.isBlank()) {
                keys.add(SecretKey.of("PLATFORM_SECRET_PREVIOUS_KEY", previousKey));
            }
        }
    }

    public boolean hasKey() {
        return !keys.isEmpty();
    }

    public String seal(String secret, String place) {
        if (!hasKey()) {
            throw new RuleViolation("", WITHOUT_KEY);
        }
        return keys.get(0).seal(secret, place);
    }

    /** What was never sealed, as before there was a key, comes back as it is. */
    public String open(String kept, String place) {
        return SecretKey.isSealed(kept) ? keyOf(kept).open(kept, place) : kept;
    }

    /** By the present key. */
    public boolean isSealed(String kept) {
        return hasKey() && keys.get(0).sealed(kept);
    }

    private SecretKey keyOf(String kept) {
        return keys.stream()
                .filter(key -> key.sealed(kept))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "数据库中的密钥不是以现在的 PLATFORM_SECRET_KEY 加密的：更换过密钥的，请把原密钥设为 PLATFORM_SECRET_PREVIOUS_KEY 后再启动"));
    }
}
