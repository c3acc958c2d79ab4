package cn.hubei.trade.audit;

import cn.hubei.trade.account.CurrentUser;
import cn.hubei.trade.account.CurrentUsers;
import cn.hubei.trade.platform.Moments;
import cn.hubei.trade.platform.Recorded;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes a line for each recorded event, in the transaction of what it records: both are there or neither. */
@Component
class AuditTrail {

    private final JdbcClient db;
    private final CurrentUsers users;
    private final Clock clock;

    AuditTrail(JdbcClient db, CurrentUsers users, Clock clock) {
        this.db = db;
        this.users = users;
        this.clock = clock;
    }

    @EventListener
    void record(Recorded event) {
        var request = request();
        var actor = request.flatMap(attributes -> users.of(attributes.getRequest()));
        db.sql("""
                        insert into audit_entry (at, actor_id, actor_name, address, action, subject, subject_id, detail)
                        values (:at, :actor, :name, :address, :action, :subject, :id, :detail)
                        """)
                .param("at", Moments.db(clock.instant()))
                .param("actor", actor.map(CurrentUser::accountId).orElse(null))
                .param("name", actor.map(CurrentUser::loginName).orElse("-"))
                .param("address", address(request))
                .param("action", event.action())
                .param("subject", event.subject())
                .param("id", event.subjectId())
                .param("detail", event.detail())
                .update();
    }

    private static @Nullable String address(Optional<ServletRequestAttributes> request) {
        return request.map(attributes -> attributes.getRequest().getRemoteAddr())
                .orElse(null);
    }

    private static Optional<ServletRequestAttributes> request() {
        return Optional.ofNullable((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
    }
}
