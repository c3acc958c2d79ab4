package cn.hubei.trade.demonstration;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Spreads the messages over the past days, and marks them as read but for the newest few. */
@Component
@Profile("demonstration")
class Mailbag {

    private static final int UNREAD = 4;
    private static final String NEWER =
            "(select count(*) from message newer where newer.account_id = message.account_id and newer.id > message.id)";
    private static final int MOST_LOOKS = 600;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final JdbcClient db;

    Mailbag(JdbcClient db) {
        this.db = db;
    }

    void settle() {
        for (int i = 0; i < MOST_LOOKS && isArriving(); i++) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        db.sql("update message set created_at = created_at - %s * interval '7' hour".formatted(NEWER))
                .update();
        db.sql("update message set read_at = created_at where %s >= :unread".formatted(NEWER))
                .param("unread", UNREAD)
                .update();
    }

    private boolean isArriving() {
        return db.sql("select count(*) from (select 1 from event_publication limit 1) one")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
