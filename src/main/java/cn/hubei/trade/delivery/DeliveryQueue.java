package cn.hubei.trade.delivery;

import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.text.Text;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parcels that wait. Whoever moves a parcel's next attempt first has claimed it, until that time has come. */
@Component
class DeliveryQueue {

    /** Longer than any attempt may take. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final Duration KEPT = Duration.ofDays(90);
    private static final int BATCH = 50;
    private static final int LONGEST_PROBLEM = 500;

    private final JdbcClient db;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DeliveryQueue(JdbcClient db, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.events = events;
    }

    /** Codes first: they expire. Where a channel sleeps they are all that goes out. */
    List<Long> due(Carrier carrier) {
        var now = clock.instant();
        var awake = !carrier.earliest(false, now).isAfter(now);
        return db.sql("""
                        select id from delivery where state = 'WAITING' and channel = :channel and next_attempt_at <= :now
                          and (secret or :awake)
                        order by secret desc, next_attempt_at, id limit :batch
                        """)
                .param("channel", carrier.channel().name())
                .param("awake", awake)
                .param("now", Moments.db(now))
                .param("batch", BATCH)
                .query(Long.class)
                .list();
    }

    /** Empty where another node was first, or where it has expired meanwhile. */
    Optional<Due> claim(long id) {
        var now = clock.instant();
        var claimed = db.sql("""
                                update delivery set attempts = attempts + 1, next_attempt_at = :until
                                where id = :id and state = 'WAITING' and next_attempt_at <= :now
                                  and (expires_at is null or expires_at > :now)
                                """)
                        .param("until", Moments.db(now.plus(LEASE)))
                        .param("id", id)
                        .param("now", Moments.db(now))
                        .update()
                == 1;
        return claimed ? read(id) : Optional.empty();
    }

    private Optional<Due> read(long id) {
        return db.sql("""
                        select id, channel, delivery_key, target, subject, body, secret, attempts, created_at
                        from delivery where id = :id
                        """).param("id", id).query(RowMapping.of(Due.class)).optional();
    }

    void taken(Due due, Outcome.Taken taken) {
        if (due.secret()) {
            db.sql("delete from delivery where id = :id").param("id", due.id()).update();
            return;
        }
        end(due, DeliveryState.SENT, taken.status(), null);
    }

    void later(Due due, Outcome.Later later) {
        db.sql("""
                        update delivery set next_attempt_at = :next, last_status = :status, problem = :problem
                        where id = :id and state = 'WAITING' and attempts = :attempts
                        """)
                .param("next", Moments.db(clock.instant().plus(later.pause())))
                .param("status", later.status())
                .param("problem", shortened(later.problem()))
                .param("id", due.id())
                .param("attempts", due.attempts())
                .update();
    }

    @Transactional
    public void giveUp(Due due, Outcome.Never never) {
        var problem = shortened(never.problem());
        end(due, DeliveryState.GIVEN_UP, never.status(), problem);
        events.publishEvent(
                new DeliveryGivenUp(due.id(), due.channel(), due.target(), due.attempts(), due.subject(), problem));
    }

    /** Secrets that came too late, and what was carried long ago. */
    void tidy() {
        var now = clock.instant();
        db.sql("delete from delivery where secret and expires_at <= :now")
                .param("now", Moments.db(now))
                .update();
        db.sql("delete from delivery where state = 'SENT' and ended_at < :before")
                .param("before", Moments.db(now.minus(KEPT)))
                .update();
    }

    private void end(Due due, DeliveryState state, @Nullable Integer status, @Nullable String problem) {
        db.sql("""
                        update delivery set state = :state, ended_at = :now, last_status = :status, problem = :problem,
                          body = case when secret then '' else body end
                        where id = :id and state = 'WAITING'
                        """)
                .param("state", state.name())
                .param("now", Moments.db(clock.instant()))
                .param("status", status)
                .param("problem", problem)
                .param("id", due.id())
                .update();
    }

    private static String shortened(String problem) {
        return Text.beginning(problem, LONGEST_PROBLEM);
    }
}
