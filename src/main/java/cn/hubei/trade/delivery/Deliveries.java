package cn.hubei.trade.delivery;

import cn.hubei.trade.platform.list.Place;
import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.list.Rows;
import cn.hubei.trade.platform.list.SortOrder;
import cn.hubei.trade.platform.text.Typed;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What went out and what waits; what was given up may go once more. */
@Component
public class Deliveries {

    private static final SortOrder NEWEST = SortOrder.newest("d.created_at", "d.id");
    private static final String SELECT = """
            select d.id, d.channel, d.target, d.subject, d.secret, d.state, d.attempts, d.created_at, d.next_attempt_at,
                   d.ended_at, d.last_status, d.problem
            """;

    private final JdbcClient db;
    private final Clock clock;

    Deliveries(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    record DeliverySearch(
            @Nullable String channel,
            @Nullable @Typed(Typed.Way.EMAIL) String recipient,
            @Nullable String state) {}

    Rows<DeliveryRow> page(DeliverySearch search, Place page) {
        return all().where("d.channel = :channel", "channel", search.channel())
                .contains("d.target", search.recipient())
                .where("d.state = :state", "state", search.state())
                .page(db, DeliveryRow.class, NEWEST, page);
    }

    /** Those to one target. */
    public Rows<DeliveryRow> to(Channel channel, String target, Place page) {
        return all().where("d.channel = :channel", "channel", channel.name())
                .where("d.target = :target", "target", target)
                .page(db, DeliveryRow.class, NEWEST, page);
    }

    /** Once more from the beginning, to that target; a secret is not sent late. */
    @Transactional
    public boolean again(long id, Channel channel, String target) {
        return db.sql("""
                                update delivery set state = 'WAITING', attempts = 0, ended_at = null, next_attempt_at = :now
                                where id = :id and channel = :channel and target = :target and state = 'GIVEN_UP' and not secret
                                """)
                        .param("now", Moments.db(clock.instant()))
                        .param("id", id)
                        .param("channel", channel.name())
                        .param("target", target)
                        .update()
                == 1;
    }

    /** Whomever it was for. */
    @Transactional
    boolean again(long id) {
        return db.sql("""
                                update delivery set state = 'WAITING', attempts = 0, ended_at = null, next_attempt_at = :now
                                where id = :id and state = 'GIVEN_UP' and not secret
                                """)
                        .param("now", Moments.db(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static RowQuery all() {
        return new RowQuery(SELECT, "from delivery d");
    }
}
