package cn.hubei.trade.offering;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.platform.list.RowMapping;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives seats out and takes them back, in the transaction of the application they are for. */
@Component
public class Seats {

    private static final String AVAILABILITY = """
            select o.kind, o.state, o.registration_opens_at, o.registration_closes_at, o.starts_at, o.ends_at, o.capacity,
              o.seats_taken, case when p.approved_at is null then false else true end approved,
              exists (select 1 from publication b where b.offering_id = o.id) published
            from offering o left join organization_fact p on p.id = o.provider_id where o.id = :id
            """;

    private final JdbcClient db;

    /**
     * What decides whether an offering takes an application.
     *
     * @param capacity null where there are as many seats as are wanted
     * @param approved whether its provider may act
     * @param published whether it ever was
     */
    public record Availability(
            Kind kind,
            OfferingState state,
            @Nullable Instant registrationOpensAt,
            @Nullable Instant registrationClosesAt,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            @Nullable Integer capacity,
            int seatsTaken,
            boolean approved,
            boolean published) {

        /** Null where it may be applied for at any time. */
        public @Nullable Window window() {
            return registrationOpensAt == null || registrationClosesAt == null || startsAt == null
                    ? null
                    : new Window(registrationOpensAt, registrationClosesAt, startsAt, endsAt);
        }

        /** Null where there are as many as are wanted. */
        public @Nullable Integer seatsLeft() {
            return capacity == null ? null : capacity - seatsTaken;
        }
    }

    Seats(JdbcClient db) {
        this.db = db;
    }

    /**
     * One conditional update by the database's clock, so that neither two enterprises nor two nodes can both have the
     * last seat. False where the offering is not published, a window is not open, its provider may not act any more
     * or too few seats are left.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(long offering, int seats) {
        return db.sql("""
                                update offering set seats_taken = seats_taken + :seats, changed_at = current_timestamp
                                where id = :id and state = 'PUBLISHED'
                                  and (registration_opens_at is null
                                       or registration_opens_at <= current_timestamp
                                          and registration_closes_at > current_timestamp)
                                  and (capacity is null or seats_taken + :seats <= capacity)
                                  and exists (select 1 from organization_fact o
                                              where o.id = provider_id and o.approved_at is not null)
                                """).param("seats", seats).param("id", offering).update() == 1;
    }

    /** In one statement: when a registration opens many ask, and most of them once the seats are taken. */
    public Optional<Availability> availability(long offering) {
        return db.sql(AVAILABILITY)
                .param("id", offering)
                .query(RowMapping.of(Availability.class))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void release(long offering, int seats) {
        db.sql("update offering set seats_taken = seats_taken - :seats, changed_at = current_timestamp where id = :id")
                .param("seats", seats)
                .param("id", offering)
                .update();
    }
}
