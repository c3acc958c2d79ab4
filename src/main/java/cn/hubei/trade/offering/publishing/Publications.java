package cn.hubei.trade.offering.publishing;

import cn.hubei.trade.offering.Offering;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each publication as it stood: applications refer to it, and a later edit does not rewrite it. */
@Component
public class Publications {

    private final JdbcClient db;

    Publications(JdbcClient db) {
        this.db = db;
    }

    public void record(Offering offering, long account, Instant now) {
        var details = offering.details();
        db.sql("""
                        insert into publication (offering_id, number, kind, categories, title, category, region_code, starts_at,
                          ends_at, registration_opens_at, registration_closes_at, capacity, contact, contact_phone,
                          host, place, content, email, created_at, published_at, published_by)
                        select id, (select count(*) + 1 from publication p where p.offering_id = o.id), kind, categories, title,
                          category, region_code, starts_at, ends_at, registration_opens_at, registration_closes_at,
                          capacity, contact, contact_phone, :host, :place, :content, :email, created_at, :now, :by
                        from offering o where id = :id
                        """)
                .param("host", details.host())
                .param("place", details.place())
                .param("content", details.content())
                .param("email", details.email())
                .param("now", Moments.db(now))
                .param("by", account)
                .param("id", offering.id())
                .update();
        db.sql("""
                        insert into publication_attachment (publication_id, position, file_id)
                        select p.id, a.offering_key, a.file_id
                        from publication p join offering_attachment a on a.offering = p.offering_id
                        where p.offering_id = :id and p.taken_down_at is null
                        """).param("id", offering.id()).update();
    }

    void end(long offering, Instant now) {
        db.sql("update publication set taken_down_at = :now where offering_id = :offering and taken_down_at is null")
                .param("now", Moments.db(now))
                .param("offering", offering)
                .update();
    }

    /** Together with a deleted offering, which nobody ever applied to; that it was there is kept. */
    public void forget(long offering) {
        db.sql("""
                        insert into deleted_offering (offering_id, provider_id, published, changed_at)
                        select id, provider_id, published_at is not null, current_timestamp from offering where id = :offering
                        """).param("offering", offering).update();
        db.sql("delete from publication_attachment where publication_id in "
                        + "(select id from publication where offering_id = :offering)")
                .param("offering", offering)
                .update();
        db.sql("delete from publication where offering_id = :offering")
                .param("offering", offering)
                .update();
    }

    /**
     * What is on the portal now.
     *
     * @param publication by which it is there
     */
    public record Standing(
            Kind kind,
            long publication,
            long providerId,
            @Nullable String category) {}

    public Optional<Standing> standing(long offering) {
        return db.sql("""
                        select o.kind, p.id publication, o.provider_id, o.category
                        from offering o join publication p on p.offering_id = o.id and p.taken_down_at is null
                        where o.id = :offering
                        """)
                .param("offering", offering)
                .query(RowMapping.of(Standing.class))
                .optional();
    }
}
