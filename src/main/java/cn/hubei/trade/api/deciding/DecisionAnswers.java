package cn.hubei.trade.api.deciding;

import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was answered under an Idempotency-Key, for a day. */
@Component
class DecisionAnswers {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient db;
    private final Clock clock;

    DecisionAnswers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Under which key of which caller, and what was asked. */
    record Request(long key, String idempotencyKey, String hash) {}

    /** What was asked, and what was answered. */
    record Answer(String requestHash, int status, String body) {}

    /** False where the same key was used before; waits for whoever uses it in this moment. */
    boolean begin(Request request) {
        return db.sql("""
                                insert into api_answer (key_id, idempotency_key, request_hash, status, body, answered_at)
                                values (:key, :idempotencyKey, :hash, 0, '', :now) on conflict do nothing
                                """)
                        .param("key", request.key())
                        .param("idempotencyKey", request.idempotencyKey())
                        .param("hash", request.hash())
                        .param("now", Moments.db(clock.instant()))
                        .update()
                == 1;
    }

    Optional<Answer> before(Request request) {
        return db.sql("""
                        select request_hash, status, body from api_answer
                        where key_id = :key and idempotency_key = :idempotencyKey
                        """)
                .param("key", request.key())
                .param("idempotencyKey", request.idempotencyKey())
                .query(Answer.class)
                .optional();
    }

    void end(Request request, int status, String body) {
        db.sql("""
                        update api_answer set status = :status, body = :body
                        where key_id = :key and idempotency_key = :idempotencyKey
                        """)
                .param("status", status)
                .param("body", body)
                .param("key", request.key())
                .param("idempotencyKey", request.idempotencyKey())
                .update();
    }

    @Scheduled(cron = "0 20 * * * *")
    @SchedulerLock(name = "api-answers")
    void forget() {
        db.sql("delete from api_answer where answered_at < :before")
                .param("before", Moments.db(clock.instant().minus(KEPT)))
                .update();
    }
}
