package cn.hubei.trade.delivery;

import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes parcels in, in the transaction of what they tell: both are there or neither. */
@Component
public class Outbox {

    private final JdbcClient db;
    private final Carriers carriers;
    private final Clock clock;

    Outbox(JdbcClient db, Carriers carriers, Clock clock) {
        this.db = db;
        this.carriers = carriers;
        this.clock = clock;
    }

    /** Whether there is somebody to carry it; without one nothing is kept. */
    public boolean isOpen(Channel channel) {
        return carriers.of(channel).isPresent();
    }

    /** Of a key that is known already nothing more is carried. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Parcel parcel) {
        carriers.of(parcel.channel())
                .ifPresent(carrier -> put(parcel, carrier.earliest(parcel.isSecret(), clock.instant())));
    }

    private void put(Parcel parcel, Instant earliest) {
        var expires = parcel.expiresAt();
        db.sql("""
                        insert into delivery (channel, delivery_key, target, subject, body, secret, expires_at, state,
                          next_attempt_at, created_at)
                        values (:channel, :key, :target, :subject, :body, :secret, :expires, 'WAITING', :earliest, :now)
                        on conflict do nothing
                        """)
                .param("channel", parcel.channel().name())
                .param("key", parcel.key())
                .param("target", parcel.target())
                .param("subject", parcel.subject())
                .param("body", parcel.body())
                .param("secret", parcel.isSecret())
                .param("expires", expires == null ? null : Moments.db(expires), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("earliest", Moments.db(earliest))
                .param("now", Moments.db(clock.instant()))
                .update();
    }
}
