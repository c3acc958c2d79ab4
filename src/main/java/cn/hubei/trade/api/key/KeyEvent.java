package cn.hubei.trade.api.key;

import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.platform.trail.Action;
import cn.hubei.trade.platform.trail.Recorded;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a key; its secret is never told. */
public sealed interface KeyEvent extends Recorded {

    KeyReference key();

    /** A key as its events name it; of an organization or of a partner. */
    record KeyReference(
            long id,
            String name,
            String prefix,
            @Nullable Long organizationId,
            @Nullable Long partnerId) {

        static KeyReference of(ApiKey key) {
            return new KeyReference(key.id(), key.name(), key.prefix(), key.organizationId(), key.partnerId());
        }
    }

    @Action("api-key.made")
    record Made(KeyReference key, String scopes) implements KeyEvent {

        @Override
        public String detail() {
            return KeyEvent.super.detail() + (scopes.isEmpty() ? "" : "；" + scopes);
        }
    }

    @Action("api-key.revoked")
    record Revoked(KeyReference key) implements KeyEvent {}

    /** It ends soon, and whoever uses it needs another one in time. */
    @Action("api-key.ends-soon")
    record EndsSoon(KeyReference key, int days, Instant expiresAt) implements KeyEvent {

        @Override
        public String detail() {
            return KeyEvent.super.detail() + "；" + Moments.showDay(expiresAt);
        }
    }

    @Override
    default String subject() {
        return "api-key";
    }

    @Override
    default String subjectId() {
        return String.valueOf(key().id());
    }

    @Override
    default String detail() {
        return key().name() + "（hbt_" + key().prefix() + "）";
    }
}
