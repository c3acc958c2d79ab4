package cn.hubei.trade.api.webhook.telling;

import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which webhooks are told: those that are enabled, want to hear it and belong to somebody who may see the record. */
@Component
class Subscribers {

    private static final String SELECT = """
            select w.id from webhook w left join partner p on p.id = w.partner_id
            where w.disabled_at is null and concat(' ', w.events, ' ') like :topic
            """;
    private static final String OF_ORGANIZATIONS = "w.organization_id in (:organizations)";

    /** A partner's rights are those of its keys. */
    private static final String OF_PARTNERS = """
            w.partner_id is not null and p.disabled_at is null and coalesce(cast(:department as varchar), (select department_code from organization_fact where id = :owner)) like concat(p.region_prefix, '%')
              and (cast(:scope as varchar) is null or exists (select 1 from api_key k where k.partner_id = p.id and k.revoked_at is null
                and k.expires_at > :now and concat(' ', k.scopes, ' ') like concat('% ', cast(:scope as varchar), ' %')))
            """;

    private final JdbcClient db;
    private final Clock clock;

    Subscribers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    List<Long> of(Happening happening) {
        var topic = happening.topic();
        var scope = topic.scope();
        var partners = topic.isForPartners() ? " or (" + OF_PARTNERS + ")" : "";
        return db.sql(SELECT + " and (" + OF_ORGANIZATIONS + partners + ") order by w.id")
                .param("organizations", happening.concerned().organizations())
                .param("topic", "% " + topic.code() + " %")
                .param("department", happening.concerned().department())
                .param("owner", happening.concerned().owner())
                .param("scope", scope == null ? null : scope.code())
                .param("now", Moments.db(clock.instant()))
                .query(Long.class)
                .list();
    }
}
