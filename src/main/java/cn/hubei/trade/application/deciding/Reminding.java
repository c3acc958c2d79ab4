package cn.hubei.trade.application.deciding;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.Visibility;
import cn.hubei.trade.application.Overdue;
import cn.hubei.trade.application.ProviderReminded;
import cn.hubei.trade.platform.refusal.NotFound;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.time.Moments;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 「催办」: an officer reminds a provider of the applications that it has left undecided too long. */
@Service
class Reminding {

    private final JdbcClient db;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;
    private final Clock clock;

    Reminding(JdbcClient db, ApplicationEventPublisher events, TransactionOperations transactions, Clock clock) {
        this.db = db;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How many applications were overdue; the database sees to it that nobody is reminded twice a day. */
    long remind(long provider, CurrentUser officer) {
        try {
            return Objects.requireNonNull(transactions.execute(status -> write(provider, officer, clock.instant())));
        } catch (DataIntegrityViolationException twice) {
            throw new RuleViolation("", "今天已催办过该服务商，请明天再试");
        }
    }

    private long write(long provider, CurrentUser officer, Instant now) {
        var overdue = overdue(provider, Visibility.of(officer), now);
        if (overdue == 0) {
            throw new RuleViolation("", "该服务商没有超过 48 小时未审批的申请，无需催办");
        }
        var key = new GeneratedKeyHolder();
        db.sql("""
                        insert into reminder (provider_id, overdue, reminded_at, reminded_on, reminded_by, department_code)
                        values (:provider, :overdue, :now, :today, :officer, :department)
                        """)
                .param("provider", provider)
                .param("overdue", overdue)
                .param("now", Moments.db(now))
                .param("today", now.atZone(Moments.ZONE).toLocalDate())
                .param("officer", officer.accountId())
                .param("department", officer.department())
                .update(key, "id");
        events.publishEvent(new ProviderReminded(Objects.requireNonNull(key.getKeyAs(Long.class)), provider, overdue));
        return overdue;
    }

    /** Another department's provider does not exist for this one. */
    private long overdue(long provider, Visibility visibility, Instant now) {
        return db.sql("""
                        select (select count(*) from offering_application a
                                where a.provider_id = p.provider_id and a.state = 'PENDING' and a.submitted_at < :limit)
                        from (select id provider_id from organization_fact where id = :provider and kind = 'PROVIDER') p
                        where %s
                        """.formatted(visibility.condition("p")))
                .param("provider", provider)
                .param("limit", Moments.db(Overdue.before(now)))
                .params(visibility.parameters())
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
