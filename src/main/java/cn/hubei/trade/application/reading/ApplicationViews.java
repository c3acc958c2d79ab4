package cn.hubei.trade.application.reading;

import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.offering.kind.Kind;
import cn.hubei.trade.offering.publishing.Snapshots;
import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.refusal.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one application for one of its two sides or the department; for everybody else there is none. */
@Component
public class ApplicationViews {

    private static final String HEAD = """
            select a.id, a.number, a.kind, a.offering_id, a.publication_id, p.title, p.starts_at, p.ends_at, provider.name provider,
                   enterprise.name enterprise, enterprise.credit_code, a.state, e.quality, e.speed, e.satisfaction,
                   e.comment, e.evaluated_at, rater.display_name evaluated_by, a.version
            from offering_application a join publication_fact p on p.id = a.publication_id
              join organization_fact provider on provider.id = a.provider_id
              join organization_fact enterprise on enterprise.id = a.enterprise_id
              left join evaluation e on e.offering_application = a.id
              left join account_fact rater on rater.id = e.evaluated_by
            where a.id = :id
            """;
    private static final String ROUNDS = """
            select a.kind, r.contact, r.phone, r.wish kept, r.submitted_at,
                   submitter.display_name submitted_by, r.outcome, r.reason, r.decided_at, decider.display_name decided_by, r.withdrawn_at
            from application_round r join offering_application a on a.id = r.offering_application
              join account_fact submitter on submitter.id = r.submitted_by
              left join account_fact decider on decider.id = r.decided_by
            where r.offering_application = :id order by r.offering_application_key
            """;

    private final JdbcClient db;
    private final Snapshots snapshots;

    ApplicationViews(JdbcClient db, Snapshots snapshots) {
        this.db = db;
        this.snapshots = snapshots;
    }

    public ApplicationView ofProvider(Kind kind, long id, long provider) {
        return of(db.sql(HEAD + " and a.kind = :kind and a.provider_id = :provider")
                .param("id", id)
                .param("kind", kind.name())
                .param("provider", provider));
    }

    public ApplicationView ofEnterprise(long id, long enterprise) {
        return of(db.sql(HEAD + " and a.enterprise_id = :enterprise")
                .param("id", id)
                .param("enterprise", enterprise));
    }

    /** For whoever may see it. */
    public ApplicationView seen(long id, Visibility visibility) {
        return of(db.sql(HEAD + " and " + visibility.condition("a"))
                .param("id", id)
                .params(visibility.parameters()));
    }

    private ApplicationView of(JdbcClient.StatementSpec statement) {
        var head = statement
                .query(RowMapping.of(ApplicationView.Head.class))
                .optional()
                .orElseThrow(NotFound::new);
        var rounds = db.sql(ROUNDS)
                .param("id", head.id())
                .query(RowMapping.of(ApplicationView.Round.class))
                .list();
        return new ApplicationView(head, rounds, snapshots.of(head.publicationId()));
    }
}
