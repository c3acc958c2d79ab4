package cn.hubei.trade.offering;

import cn.hubei.trade.file.Attached;
import cn.hubei.trade.file.StoredFiles;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.refusal.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An offering's attachments and reviews, for those who may see it. */
@Component
public class OfferingFiles {

    private final JdbcClient db;
    private final StoredFiles files;

    OfferingFiles(JdbcClient db, StoredFiles files) {
        this.db = db;
        this.files = files;
    }

    /** A review with the name of the officer; not yet decided where there is none. */
    public record ReviewRow(
            Instant submittedAt,
            String submittedBy,
            @Nullable Boolean approved,
            @Nullable String reason,
            @Nullable Instant decidedAt,
            @Nullable String decidedBy) {}

    public List<Attached> attachments(long offering) {
        return db.sql("""
                        select f.id, f.name, f.size from offering_attachment a join stored_file_fact f on f.id = a.file_id
                        where a.offering = :offering order by a.offering_key
                        """).param("offering", offering).query(Attached.class).list();
    }

    /** The picture that its provider gave it. */
    public Optional<UUID> cover(long offering) {
        return db.sql("select cover_file from offering where id = :id and cover_file is not null")
                .param("id", offering)
                .query(UUID.class)
                .optional();
    }

    public List<ReviewRow> reviews(long offering) {
        return db.sql("""
                        select r.submitted_at, submitter.display_name submitted_by, r.approved, r.reason, r.decided_at,
                               officer.display_name decided_by
                        from offering_review r join account_fact submitter on submitter.id = r.submitted_by
                          left join account_fact officer on officer.id = r.decided_by
                        where r.offering = :offering order by r.offering_key
                        """)
                .param("offering", offering)
                .query(RowMapping.of(ReviewRow.class))
                .list();
    }

    /** Why the department's last review sent it back; "" where it did not. */
    public String refusalReason(long offering) {
        var reviews = reviews(offering);
        var reason = reviews.isEmpty() ? null : reviews.get(reviews.size() - 1).reason();
        return reason == null ? "" : reason;
    }

    /** To whom the offering itself has been shown. */
    public void send(long offering, UUID attachment, HttpServletResponse response) throws IOException {
        demandAttached(offering, attachment);
        files.send(attachment, response);
    }

    /** To everybody, where the offering stands on the portal. */
    public void sendPublic(long offering, UUID attachment, HttpServletResponse response) throws IOException {
        demandAttached(offering, attachment);
        files.sendPublic(attachment, response);
    }

    private void demandAttached(long offering, UUID attachment) {
        if (attachments(offering).stream().noneMatch(row -> row.id().equals(attachment))) {
            throw new NotFound();
        }
    }
}
