package cn.hubei.trade.offering;

import cn.hubei.trade.platform.Moments;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each publication as it stood: applications refer to it, and a later edit does not rewrite it. */
@Component
public class Publications {

    private final JdbcClient db;
    private final JsonMapper json;

    Publications(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** What the shared columns do not hold. */
    record Described(OfferingDetails details, List<UUID> attachments) {}

    void record(Offering offering, long account, Instant now) {
        db.sql("""
                        insert into publication (offering_id, number, kind, title, category, region_code, starts_at,
                          ends_at, registration_opens_at, registration_closes_at, capacity, contact, contact_phone,
                          details, published_at, published_by)
                        select id, (select count(*) + 1 from publication p where p.offering_id = o.id), kind, title,
                          category, region_code, starts_at, ends_at, registration_opens_at, registration_closes_at,
                          capacity, contact, contact_phone, :details, :now, :by
                        from offering o where id = :id
                        """)
                .param("details", json.writeValueAsString(new Described(offering.details(), offering.attachments())))
                .param("now", Moments.db(now))
                .param("by", account)
                .param("id", offering.id())
                .update();
    }

    void end(long offering, Instant now) {
        db.sql("update publication set withdrawn_at = :now where offering_id = :offering and withdrawn_at is null")
                .param("now", Moments.db(now))
                .param("offering", offering)
                .update();
    }

    /** Together with a deleted offering, which nobody ever applied to. */
    void forget(long offering) {
        db.sql("delete from publication where offering_id = :offering")
                .param("offering", offering)
                .update();
    }

    /** Whether it was ever on the portal. */
    public boolean existsFor(long offering) {
        return db.sql("select count(*) from publication where offering_id = :offering")
                        .param("offering", offering)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The publication that stands now. */
    public Optional<Long> currentOf(long offering) {
        return db.sql("select id from publication where offering_id = :offering and withdrawn_at is null")
                .param("offering", offering)
                .query(Long.class)
                .optional();
    }
}
