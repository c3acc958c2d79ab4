package cn.hubei.trade.offering.publishing;

import cn.hubei.trade.file.Attached;
import cn.hubei.trade.offering.OfferingRow;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.refusal.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads publications: what was offered, as it stood then, whatever became of it since. */
@Component
public class Snapshots {

    private static final String SELECT = """
            select b.offering_id id, b.kind, b.title, c.label category, b.category category_code, b.host,
                   b.starts_at, b.ends_at, b.place,
                   r.full_name region, b.content, b.email, b.registration_opens_at, b.registration_closes_at, b.capacity,
                   o.seats_taken, b.contact, b.contact_phone, cast(null as uuid) cover_file, o.state, o.submitted_at, b.created_at, o.provider_id,
                   p.name provider, o.version
            from publication b join offering o on o.id = b.offering_id join region_fact r on r.code = b.region_code
              join organization_fact p on p.id = o.provider_id
              left join dictionary_entry_fact c on c.dictionary = b.categories and c.code = b.category
            where b.id = :id
            """;

    private final JdbcClient db;

    Snapshots(JdbcClient db) {
        this.db = db;
    }

    /** What was offered, and what lay with it. */
    public record Snapshot(OfferingRow offering, List<Attached> attachments) {

        /** @throws NotFound where no such file lay with it */
        public UUID attachment(UUID wanted) {
            return attachments.stream()
                    .map(Attached::id)
                    .filter(wanted::equals)
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    public Snapshot of(long publication) {
        var offering = db.sql(SELECT)
                .param("id", publication)
                .query(RowMapping.of(OfferingRow.class))
                .optional()
                .orElseThrow(NotFound::new);
        return new Snapshot(offering, attachments(publication));
    }

    /** A file that was taken from the offering later is kept for this. */
    private List<Attached> attachments(long publication) {
        return db.sql("""
                        select f.id, f.name, f.size from publication_attachment a join stored_file_fact f on f.id = a.file_id
                        where a.publication_id = :id order by a.position
                        """).param("id", publication).query(Attached.class).list();
    }
}
