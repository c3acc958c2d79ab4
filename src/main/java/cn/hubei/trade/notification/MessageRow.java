package cn.hubei.trade.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message as its reader sees it. */
record MessageRow(
        long id,
        String title,
        String body,
        Instant createdAt,
        @Nullable Instant readAt) {

    public boolean isRead() {
        return readAt != null;
    }
}
