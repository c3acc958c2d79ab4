package cn.hubei.trade.offering;

import cn.hubei.trade.offering.OfferingFiles.AttachmentRow;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RowMapping;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads publications: what was offered, as it stood then, whatever became of it since. */
@Component
public class Snapshots {

    private static final String SELECT = """
            select b.offering_id, b.kind, b.title, c.label category, b.starts_at, b.ends_at, r.full_name region,
                   b.registration_opens_at, b.registration_closes_at, b.capacity, b.contact, b.contact_phone,
                   b.details, o.state, o.seats_taken, o.created_at, o.version, p.id provider_id, p.name provider
            from publication b join offering o on o.id = b.offering_id join region r on r.code = b.region_code
              join organization p on p.id = o.provider_id
              left join dictionary_entry c on c.dictionary = b.categories and c.code = b.category
            where b.id = :id
            """;

    private final JdbcClient db;
    private final JsonMapper json;

    Snapshots(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** What was offered, and what lay with it. */
    public record Snapshot(OfferingRow offering, List<AttachmentRow> attachments) {

        /** @throws NotFound where no such file lay with it */
        public UUID attachment(UUID wanted) {
            return attachments.stream()
                    .map(AttachmentRow::id)
                    .filter(wanted::equals)
                    .findFirst()
                    .orElseThrow(NotFound::new);
        }
    }

    private record Kept(
            long offeringId,
            Kind kind,
            String title,
            @Nullable String category,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            String region,
            @Nullable Instant registrationOpensAt,
            @Nullable Instant registrationClosesAt,
            @Nullable Integer capacity,
            @Nullable String contact,
            @Nullable String contactPhone,
            String details,
            OfferingState state,
            int seatsTaken,
            Instant createdAt,
            long version,
            long providerId,
            String provider) {

        OfferingRow with(OfferingDetails described) {
            return new OfferingRow(
                    offeringId,
                    kind,
                    title,
                    category,
                    described.host(),
                    startsAt,
                    endsAt,
                    described.place(),
                    region,
                    described.content(),
                    described.email(),
                    registrationOpensAt,
                    registrationClosesAt,
                    capacity,
                    seatsTaken,
                    contact,
                    contactPhone,
                    state,
                    null,
                    createdAt,
                    providerId,
                    provider,
                    version);
        }
    }

    public Snapshot of(long publication) {
        var kept = db.sql(SELECT)
                .param("id", publication)
                .query(RowMapping.of(Kept.class))
                .optional()
                .orElseThrow(NotFound::new);
        var tree = json.readTree(kept.details());
        // The first publications of trainings hold their details alone.
        var details = tree.has("details") ? tree.get("details") : tree;
        var described = json.treeToValue(details, kept.kind().details());
        var files = tree.has("attachments")
                ? List.of(json.treeToValue(tree.get("attachments"), UUID[].class))
                : List.<UUID>of();
        return new Snapshot(kept.with(described), attachments(files));
    }

    /** A file that was taken from the offering later is kept for this. */
    private List<AttachmentRow> attachments(List<UUID> files) {
        return files.isEmpty()
                ? List.of()
                : db.sql("select id, name, size from stored_file where id in (:files) order by name, id")
                        .param("files", files)
                        .query(AttachmentRow.class)
                        .list();
    }
}
