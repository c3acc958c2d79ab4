package cn.hubei.trade.demonstration;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.kind.OfferingDetails;
import cn.hubei.trade.offering.kind.OfferingState;
import cn.hubei.trade.offering.kind.Term;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the offerings of the past: no use case of the platform can act then, and one by one they would take minutes. */
@Component
@Profile("demonstration")
class OfferingLedger {

    private static final String OFFERING = """
            insert into offering (kind, categories, category, provider_id, title, region_code, starts_at, ends_at,
              registration_opens_at, registration_closes_at, capacity, contact, contact_phone, state, created_at, created_by,
              submitted_at, published_at, changed_at, form_key, version)
            values (:kind, :categories, :category, :provider, :title, :region, :starts, :ends, :opens, :closes, :capacity,
              :contact, :phone, :state, :created, :account, :submitted, :published, :since, :key, 2)
            """;

    private static final String PUBLICATION = """
            insert into publication (offering_id, number, kind, categories, title, category, region_code, starts_at, ends_at,
              registration_opens_at, registration_closes_at, capacity, contact, contact_phone, host, place, content, email,
              created_at, published_at, published_by, taken_down_at)
            select id, 1, kind, categories, title, category, region_code, starts_at, ends_at, registration_opens_at,
              registration_closes_at, capacity, contact, contact_phone, :host, :place, :content, :email, created_at,
              published_at, created_by, cast(:takenDown as timestamp with time zone)
            from offering where form_key = :key
            """;

    private static final String REVIEW = """
            insert into offering_review (offering, offering_key, submitted_at, submitted_by, approved, reason, decided_at,
              decided_by)
            select id, 0, submitted_at, created_by, cast(:approved as boolean), :reason,
              cast(:reviewed as timestamp with time zone), cast(:officer as bigint)
            from offering where form_key = :key
            """;

    private static final String REASON = "服务描述过于笼统，请写明服务范围、收费方式和办理时限。";

    private final NamedParameterJdbcTemplate db;

    OfferingLedger(NamedParameterJdbcTemplate db) {
        this.db = db;
    }

    void write(List<Planned> all, long officer) {
        var offerings = new Batch(OFFERING);
        var details = new TreeMap<String, Batch>();
        var publications = new Batch(PUBLICATION);
        var reviews = new Batch(REVIEW);
        for (var one : all) {
            var values = values(one, officer);
            offerings.add(values);
            details.computeIfAbsent(detailsOf(one.kind()), Batch::new).add(values);
            (one.wasPublished() ? publications : new Batch(PUBLICATION)).add(values);
            (isReviewed(one) ? reviews : new Batch(REVIEW)).add(values);
        }
        offerings.run(db);
        details.values().forEach(batch -> batch.run(db));
        publications.run(db);
        reviews.run(db);
    }

    private static boolean isReviewed(Planned one) {
        return one.kind().isReviewed() && one.state() != OfferingState.DRAFT;
    }

    private static String detailsOf(Kind kind) {
        var columns = new TreeMap<>(kind.table().columns());
        return "insert into %s (offering, %s) select id, %s from offering where form_key = :key"
                .formatted(
                        kind.table().name(),
                        String.join(", ", columns.values()),
                        columns.keySet().stream()
                                .map(term -> ":" + term.field())
                                .collect(Collectors.joining(", ")));
    }

    private static Batch.Values values(Planned one, long officer) {
        var values = new Batch.Values();
        describe(values, one);
        date(values, one);
        details(values, one.kind().details(one.topic().details()::get));
        return values.with("officer", one.state() == OfferingState.SUBMITTED ? null : officer)
                .with("approved", one.state() == OfferingState.SUBMITTED ? null : one.wasPublished())
                .with("reviewed", one.state() == OfferingState.SUBMITTED ? null : one.since())
                .with("reason", one.state() == OfferingState.REFUSED ? REASON : null);
    }

    private static void describe(Batch.Values values, Planned one) {
        values.with("key", one.key())
                .with("kind", one.kind().name())
                .with("categories", one.kind().categories().code())
                .with("category", one.topic().category())
                .with("provider", one.by().organization())
                .with("account", one.by().account())
                .with("title", one.title())
                .with(
                        "region",
                        one.topic().details().getOrDefault(Term.REGION, one.by().said("region")))
                .with("capacity", one.capacity())
                .with("contact", one.by().said("contact"))
                .with("phone", one.by().said("phone"))
                .with("state", one.state().name());
    }

    private static void date(Batch.Values values, Planned one) {
        var window = one.window();
        values.with("starts", window == null ? null : window.startsAt())
                .with("ends", window == null ? null : window.endsAt())
                .with("opens", window == null ? null : window.registrationOpensAt())
                .with("closes", window == null ? null : window.registrationClosesAt())
                .with("created", one.since().minus(Duration.ofHours(50)))
                .with("submitted", isReviewed(one) ? one.since().minus(Duration.ofHours(26)) : null)
                .with("published", one.wasPublished() ? one.since() : null)
                .with("since", one.since())
                .with("takenDown", one.isOnOffer() ? null : one.since().plus(Duration.ofDays(30)));
    }

    private static void details(Batch.Values values, OfferingDetails said) {
        values.with("host", said.host())
                .with("place", said.place())
                .with("content", said.content())
                .with("email", said.email());
    }
}
