package cn.hubei.trade.platform.limit;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Limits a rate. One row for each purpose and subject is moved on by one conditional statement, so that all nodes
 * agree and a thousand requests at once do not exceed it (ADR 10).
 */
@Component
public class Throttle {

    private static final String MOVE = """
            update throttle set due = case when due > :now then due else :now end + :step
            where purpose = :purpose and subject = :subject
              and case when due > :now then due else :now end + :step <= :end
            """;

    private final JdbcClient db;
    private final Clock clock;

    Throttle(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** So many uses in so long a time, all at once or spread; each comes back after its share of the time. */
    public record Rate(int uses, Duration per) {

        public Rate {
            if (uses < 1 || per.toMillis() < uses) {
                throw new IllegalArgumentException("Not a rate: " + uses + " in " + per);
            }
        }

        /** As a setting has it: {@code 30 in 10m}. */
        public static Rate valueOf(String text) {
            var parts = text.split(" in ");
            if (parts.length != 2) {
                throw new IllegalArgumentException("A rate reads like '30 in 10m', not " + text);
            }
            return new Rate(
                    Integer.parseInt(parts[0].strip()),
                    org.springframework.boot.convert.DurationStyle.detectAndParse(parts[1].strip()));
        }

        long step() {
            return per.toMillis() / uses;
        }
    }

    /** Empty where the use is allowed and now counted, else how long to wait. */
    public Optional<Duration> use(String purpose, String subject, Rate rate) {
        var now = clock.millis();
        if (moved(purpose, subject, rate, now)
                || (begun(purpose, subject, rate, now) || moved(purpose, subject, rate, now))) {
            return Optional.empty();
        }
        var wait = ahead(purpose, subject, now) + rate.step() - rate.per().toMillis();
        return Optional.of(Duration.ofSeconds(Math.max(1, (wait + 999) / 1000)));
    }

    /** How many uses are not paid for yet. */
    public int used(String purpose, String subject, Rate rate) {
        return (int) Math.max(0, (ahead(purpose, subject, clock.millis()) + rate.step() - 1) / rate.step());
    }

    private long ahead(String purpose, String subject, long now) {
        return db.sql("select due from throttle where purpose = :purpose and subject = :subject")
                        .param("purpose", purpose)
                        .param("subject", subject)
                        .query(Long.class)
                        .optional()
                        .orElse(now)
                - now;
    }

    /** A use that should not have counted after all. */
    public void giveBack(String purpose, String subject, Rate rate) {
        db.sql("update throttle set due = due - :step where purpose = :purpose and subject = :subject")
                .param("step", rate.step())
                .param("purpose", purpose)
                .param("subject", subject)
                .update();
    }

    private boolean moved(String purpose, String subject, Rate rate, long now) {
        return db.sql(MOVE)
                        .param("now", now)
                        .param("step", rate.step())
                        .param("end", now + rate.per().toMillis())
                        .param("purpose", purpose)
                        .param("subject", subject)
                        .update()
                == 1;
    }

    /** False where somebody else was quicker, or where the row was there all the time. */
    private boolean begun(String purpose, String subject, Rate rate, long now) {
        db.sql("delete from throttle where due < :now").param("now", now).update();
        return db.sql("""
                                insert into throttle (purpose, subject, due) values (:purpose, :subject, :due)
                                on conflict do nothing
                                """)
                        .param("purpose", purpose)
                        .param("subject", subject)
                        .param("due", now + rate.step())
                        .update()
                == 1;
    }
}
