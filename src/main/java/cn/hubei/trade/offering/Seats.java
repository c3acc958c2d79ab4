package cn.hubei.trade.offering;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives seats out and takes them back, in the transaction of the application they are for. */
@Component
public class Seats {

    private final JdbcClient db;

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

    @Transactional(propagation = Propagation.MANDATORY)
    public void release(long offering, int seats) {
        db.sql("update offering set seats_taken = seats_taken - :seats, changed_at = current_timestamp where id = :id")
                .param("seats", seats)
                .param("id", offering)
                .update();
    }
}
