package cn.hubei.trade.application;

import cn.hubei.trade.offering.TrainingSearch;
import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RowMapping;
import cn.hubei.trade.platform.RowQuery;
import cn.hubei.trade.platform.Rows;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of evidence: a provider's trainings, and the files of one. */
@Component
class EvidenceRows {

    private static final String SELECT = """
            select o.id, o.title, t.speakers, o.starts_at, t.address,
                   (select count(*) from evidence e where e.offering_id = o.id and e.removed_at is null) files
            """;
    private static final String FROM = "from offering o join training t on t.offering = o.id";

    private final JdbcClient db;

    EvidenceRows(JdbcClient db) {
        this.db = db;
    }

    /** Those that have been published: a draft has nothing to show for it. */
    Rows<TrainingEvidenceRow> trainings(long provider, TrainingSearch search, int page) {
        return published(provider)
                .contains("o.title", search.title())
                .contains("t.speakers", search.speaker())
                .on("o.starts_at", search.day())
                .page(db, TrainingEvidenceRow.class, "o.created_at desc, o.id desc", page);
    }

    TrainingEvidenceRow training(long id, long provider) {
        return published(provider)
                .where("o.id = :id", "id", id)
                .page(db, TrainingEvidenceRow.class, "o.id", 1)
                .items()
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<EvidenceRow> files(long offering) {
        return db.sql("""
                        select e.id, f.name, f.media_type, f.size, e.uploaded_at, a.display_name uploaded_by
                        from evidence e join stored_file f on f.id = e.file_id join account a on a.id = e.uploaded_by
                        where e.offering_id = :offering and e.removed_at is null order by e.uploaded_at, e.id
                        """)
                .param("offering", offering)
                .query(RowMapping.of(EvidenceRow.class))
                .list();
    }

    private static RowQuery published(long provider) {
        return new RowQuery(SELECT, FROM)
                .where("o.kind = 'TRAINING'")
                .where("o.state <> 'DRAFT'")
                .where("o.provider_id = :provider", "provider", provider);
    }
}
