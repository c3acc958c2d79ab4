package cn.hubei.trade.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A letter as the operator sees it: never its body. */
record MailRow(
        long id,
        String recipient,
        String subject,
        boolean secret,
        MailState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        @Nullable Instant endedAt,
        @Nullable String problem) {

    public boolean isRepeatable() {
        return state == MailState.GIVEN_UP && !secret;
    }
}
