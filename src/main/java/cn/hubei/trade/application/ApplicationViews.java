package cn.hubei.trade.application;

import cn.hubei.trade.platform.NotFound;
import cn.hubei.trade.platform.RowMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one application for one of its two sides; for everybody else there is none. */
@Component
class ApplicationViews {

    private static final String HEAD = """
            select a.id, a.number, a.offering_id, p.title, p.starts_at, provider.name provider,
                   enterprise.name enterprise, enterprise.credit_code, a.state, e.quality, e.speed, e.satisfaction,
                   e.comment, e.evaluated_at, rater.display_name evaluated_by, a.version
            from offering_application a join publication p on p.id = a.publication_id
              join organization provider on provider.id = a.provider_id
              join organization enterprise on enterprise.id = a.enterprise_id
              left join evaluation e on e.offering_application = a.id
              left join account rater on rater.id = e.evaluated_by
            where a.id = :id and :owner in (a.provider_id, a.enterprise_id)
            """;
    private static final String ROUNDS = """
            select r.contact, r.phone, r.participants, r.submitted_at, submitter.display_name submitted_by, r.outcome,
                   r.reason, r.decided_at, decider.display_name decided_by, r.withdrawn_at
            from application_round r join account submitter on submitter.id = r.submitted_by
              left join account decider on decider.id = r.decided_by
            where r.offering_application = :id order by r.offering_application_key
            """;

    private final JdbcClient db;

    ApplicationViews(JdbcClient db) {
        this.db = db;
    }

    /** @param owner the organization that looks: it must be the application's provider or enterprise */
    ApplicationView of(long id, long owner) {
        var head = db.sql(HEAD)
                .param("id", id)
                .param("owner", owner)
                .query(RowMapping.of(ApplicationView.Head.class))
                .optional()
                .orElseThrow(NotFound::new);
        var rounds = db.sql(ROUNDS)
                .param("id", id)
                .query(RowMapping.of(ApplicationView.Round.class))
                .list();
        return new ApplicationView(head, rounds);
    }
}
