package cn.hubei.trade.audit;

import cn.hubei.trade.platform.trail.Change;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes changes as text and reads them back; a digest of personal values is salted, so it tells nothing by itself.
 */
@Component
class PersonalValues {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT = 16;
    private static final TypeReference<List<Change>> CHANGES = new TypeReference<>() {};

    private final JsonMapper json;
    private final Sm3 sm3;

    PersonalValues(JsonMapper json, Sm3 sm3) {
        this.json = json;
        this.sm3 = sm3;
    }

    /** Null where there are none. */
    @Nullable
    String write(List<Change> changes) {
        return changes.isEmpty() ? null : json.writeValueAsString(changes);
    }

    List<Change> read(@Nullable String text) {
        return text == null ? List.of() : json.readValue(text, CHANGES);
    }

    String salt() {
        var bytes = new byte[SALT];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String digest(String salt, String content) {
        return digest(sm3, salt, content);
    }

    static String digest(Sm3 sm3, String salt, String content) {
        return sm3.hash(salt + ":" + content);
    }
}
