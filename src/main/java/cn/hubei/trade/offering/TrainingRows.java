package cn.hubei.trade.offering;

import cn.hubei.trade.platform.Moments;
import cn.hubei.trade.platform.RowQuery;
import cn.hubei.trade.platform.Rows;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of trainings: a provider's own, and those that are on the portal. */
@Component
public class TrainingRows {

    private static final String SELECT = """
            select o.id, o.title, t.speakers, type.label type, o.starts_at, t.address, r.full_name region,
                   o.registration_opens_at, o.registration_closes_at, o.capacity, o.seats_taken, o.contact,
                   o.contact_phone, o.state, o.created_at, p.name provider, t.content, o.version
            """;
    private static final String FROM = """
            from offering o join training t on t.offering = o.id join region r on r.code = o.region_code
              join organization p on p.id = o.provider_id
              left join dictionary_entry type on type.dictionary = 'training-type' and type.code = t.type
            """;
    private static final String NEWEST = "o.created_at desc, o.id desc";

    private final JdbcClient db;
    private final Clock clock;

    TrainingRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Rows<TrainingRow> ofProvider(long provider, TrainingSearch search, int page) {
        return own(provider, search).page(db, TrainingRow.class, NEWEST, page);
    }

    /** All that match, for an export. */
    public Stream<TrainingRow> stream(long provider, TrainingSearch search) {
        return own(provider, search).stream(db, TrainingRow.class, NEWEST);
    }

    /** On the portal now: published by somebody who may act, with an open window; the first to close comes first. */
    public Rows<TrainingRow> open(TrainingSearch search, int page) {
        return matching(onPortal(), search)
                .where("o.registration_opens_at <= :now", "now", Moments.db(clock.instant()))
                .where("o.registration_closes_at > :now")
                .page(db, TrainingRow.class, "o.registration_closes_at, o.id", page);
    }

    /** Published, whether or not its window is open: a kept link still tells what it was about. */
    public Optional<TrainingRow> published(long id) {
        return onPortal().where("o.id = :id", "id", id).page(db, TrainingRow.class, "o.id", 1).items().stream()
                .findFirst();
    }

    private static RowQuery onPortal() {
        return new RowQuery(SELECT, FROM)
                .where("o.kind = 'TRAINING'")
                .where("o.state = 'PUBLISHED'")
                .where("p.approved_at is not null");
    }

    private static RowQuery own(long provider, TrainingSearch search) {
        return matching(
                new RowQuery(SELECT, FROM)
                        .where("o.kind = 'TRAINING'")
                        .where("o.provider_id = :provider", "provider", provider)
                        .where("o.state = :state", "state", search.state()),
                search);
    }

    private static RowQuery matching(RowQuery query, TrainingSearch search) {
        return query.contains("o.title", search.title())
                .contains("t.speakers", search.speaker())
                .on("o.starts_at", search.day());
    }
}
