package cn.hubei.trade.demonstration;

import cn.hubei.trade.application.ApplicationState;
import cn.hubei.trade.demonstration.Asked.Round;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.platform.time.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the applications of the past with their rounds and evaluations. */
@Component
@Profile("demonstration")
class ApplicationLedger {

    private static final String APPLICATION = """
            insert into offering_application (number, kind, repeatable, category, offering_id, publication_id, provider_id,
              enterprise_id, state, seats, round, created_at, submitted_at, decided_at, decided_in, evaluated, changed_at, form_key,
              version)
            select concat(cast(:number as varchar), lpad(cast(nextval('application_number_%s') as varchar), 6, '0')), o.kind,
              cast(:repeatable as boolean), o.category, o.id, p.id, o.provider_id, cast(:enterprise as bigint), :state,
              cast(:seats as integer), cast(:round as integer), cast(:created as timestamp with time zone),
              cast(:submitted as timestamp with time zone), cast(:decided as timestamp with time zone),
              cast(:decidedIn as integer), cast(:evaluated as boolean), cast(:changed as timestamp with time zone),
              cast(:key as uuid), 1
            from offering o join publication p on p.offering_id = o.id where o.form_key = :offering
            """;

    private static final String ROUND = """
            insert into application_round (offering_application, offering_application_key, publication_id, contact, phone, wish,
              submitted_at, submitted_by, outcome, reason, decided_at, decided_by, withdrawn_at)
            select a.id, cast(:place as integer), a.publication_id, e.contact, e.mobile, :wish,
              cast(:submitted as timestamp with time zone), cast(:account as bigint), :outcome, :reason,
              cast(:decided as timestamp with time zone), cast(:by as bigint), cast(:withdrawn as timestamp with time zone)
            from offering_application a join organization e on e.id = a.enterprise_id where a.form_key = :key
            """;

    private static final String EVALUATION = """
            insert into evaluation (offering_application, quality, speed, satisfaction, comment, evaluated_at, evaluated_by)
            select id, cast(:quality as integer), cast(:speed as integer), cast(:satisfaction as integer), :comment,
              cast(:at as timestamp with time zone), cast(:account as bigint)
            from offering_application where form_key = :key
            """;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final NamedParameterJdbcTemplate db;

    ApplicationLedger(NamedParameterJdbcTemplate db) {
        this.db = db;
    }

    void write(List<Asked> all) {
        var applications = new TreeMap<String, Batch>();
        var rounds = new Batch(ROUND);
        var evaluations = new Batch(EVALUATION);
        for (var one : all) {
            applications.computeIfAbsent(numbered(one.to().kind()), Batch::new).add(application(one));
            one.rounds().forEach(round -> rounds.add(round(one, round)));
            if (one.rating() != null) {
                evaluations.add(evaluation(one, one.rating()));
            }
        }
        applications.values().forEach(batch -> batch.run(db));
        rounds.run(db);
        evaluations.run(db);
    }

    private static String numbered(Kind kind) {
        return APPLICATION.formatted(kind.singular());
    }

    private static Batch.Values application(Asked one) {
        var kind = one.to().kind();
        var last = one.last();
        var decided = one.state() == ApplicationState.WITHDRAWN ? null : last.answered();
        return new Batch.Values()
                .with("number", kind.letters() + DAY.format(one.created().atZone(Moments.ZONE)))
                .with("repeatable", kind.isRepeatable())
                .with("enterprise", one.by().organization())
                .with("state", one.state().name())
                .with("seats", one.wish().seats())
                .with("round", one.rounds().size() - 1)
                .with("created", one.created())
                .with("submitted", last.submitted())
                .with("decided", decided)
                .with("decidedIn", seconds(last.submitted(), decided))
                .with("evaluated", one.rating() != null)
                .with("changed", last.answered() == null ? last.submitted() : last.answered())
                .with("key", one.key())
                .with("offering", one.to().key());
    }

    private static @Nullable Long seconds(Instant from, @Nullable Instant until) {
        return until == null ? null : Duration.between(from, until).toSeconds();
    }

    private static Batch.Values round(Asked one, Round round) {
        var withdrawn = one.state() == ApplicationState.WITHDRAWN;
        var answered = !withdrawn && round.answered() != null;
        return new Batch.Values()
                .with("place", one.rounds().indexOf(round))
                .with("wish", one.wish().kept())
                .with("submitted", round.submitted())
                .with("account", one.by().account())
                .with("outcome", answered ? (round.refusedFor() == null ? "APPROVED" : "REFUSED") : null)
                .with("reason", round.refusedFor())
                .with("decided", answered ? round.answered() : null)
                .with("by", answered ? one.to().by().account() : null)
                .with("withdrawn", withdrawn ? round.answered() : null)
                .with("key", one.key());
    }

    private static Batch.Values evaluation(Asked one, Asked.Rating rating) {
        return new Batch.Values()
                .with("quality", rating.quality())
                .with("speed", rating.speed())
                .with("satisfaction", rating.satisfaction())
                .with("comment", rating.comment())
                .with("at", rating.at())
                .with("account", one.by().account())
                .with("key", one.key());
    }
}
