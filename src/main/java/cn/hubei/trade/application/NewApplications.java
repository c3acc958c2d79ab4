package cn.hubei.trade.application;

import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mapping.callback.EntityCallbacks;
import org.springframework.data.relational.core.mapping.event.AfterSaveCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Keeps an application that is new, in two statements that are always the same: when a registration opens hundreds come at
 * once. The first also numbers it. 服务编号: the kind's letters, the day in Shanghai and at least six digits of the
 * database's sequence (PX20260106000123).
 */
@Component
public class NewApplications {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private static final String KEEP = """
            insert into offering_application (number, kind, repeatable, category, offering_id, publication_id, provider_id,
              enterprise_id, state, seats, round, created_at, submitted_at, form_key, version)
            select concat(:day, lpad(next.digits, greatest(6, length(next.digits)), '0')), :kind, :repeatable, :category,
              :offering, :publication, :provider, :enterprise, :state, :seats, 0, :now, :now, :formKey, 0
            from (select cast(nextval('application_number_%s') as varchar(20)) digits) next
            """;
    private static final String KEEP_ROUND = """
            insert into application_round (offering_application, offering_application_key, publication_id, contact, phone,
              wish, submitted_at, submitted_by)
            values (:id, 0, :publication, :contact, :phone, :wish, :now, :account)
            """;

    private final JdbcClient db;
    private final EntityCallbacks callbacks;

    NewApplications(JdbcClient db, ApplicationContext context) {
        this.db = db;
        this.callbacks = EntityCallbacks.create(context);
    }

    /** Whoever is told of a saved application is told of this one. */
    public OfferingApplication keep(OfferingApplication application) {
        var keys = new GeneratedKeyHolder();
        db.sql(KEEP.formatted(application.kind().singular()))
                .params(application.kept())
                .param("day", day(application.kind(), application.createdAt()))
                .update(keys, "id", "number");
        var given = Objects.requireNonNull(keys.getKeys());
        application.isKept(
                (Long) Objects.requireNonNull(given.get("id")), (String) Objects.requireNonNull(given.get("number")));
        keepRound(application);
        return callbacks.callback(AfterSaveCallback.class, application);
    }

    private void keepRound(OfferingApplication application) {
        var round = application.rounds().get(0);
        db.sql(KEEP_ROUND)
                .param("id", application.id())
                .param("publication", round.publicationId())
                .param("contact", round.contact())
                .param("phone", round.phone())
                .param("wish", round.wish())
                .param("now", Moments.db(round.submittedAt()))
                .param("account", round.submittedBy())
                .update();
    }

    private static String day(Kind kind, Instant now) {
        return kind.letters() + DAY.format(now.atZone(Moments.ZONE));
    }
}
