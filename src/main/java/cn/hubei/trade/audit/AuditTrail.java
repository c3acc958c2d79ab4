package cn.hubei.trade.audit;

import cn.hubei.trade.platform.time.Moments;
import cn.hubei.trade.platform.trail.Change;
import cn.hubei.trade.platform.trail.Recorded;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes a line for each recorded event, in the transaction of what it records: both are there or neither. */
@Component
class AuditTrail {

    private static final int LONGEST_REQUEST = 300;
    private static final String INSERT = """
            insert into audit_entry (at, actor_id, actor_name, display_name, role, organization_id,
              organization, address, request, action, subject, subject_id, detail, changes, personal_digest)
            values (:at, :actor, :name, :displayName, :role, :organizationId, :organization, :address,
              :request, :action, :subject, :id, :detail, :changes, :digest)
            """;

    private final JdbcClient db;
    private final Actors actors;
    private final PersonalValues personal;
    private final Clock clock;
    private final TransactionTemplate transaction;

    AuditTrail(JdbcClient db, Actors actors, PersonalValues personal, Clock clock, TransactionTemplate transaction) {
        this.db = db;
        this.actors = actors;
        this.personal = personal;
        this.clock = clock;
        this.transaction = transaction;
    }

    @EventListener
    void record(Recorded event) {
        transaction.executeWithoutResult(status -> write(event));
    }

    private void write(Recorded event) {
        var content = values(event, Change::personal);
        if (content == null) {
            insert(event, null);
            return;
        }
        var salt = personal.salt();
        db.sql("insert into audit_personal (entry_id, salt, content) values (:id, :salt, :content)")
                .param("id", insert(event, personal.digest(salt, content)))
                .param("salt", salt)
                .param("content", content)
                .update();
    }

    private long insert(Recorded event, @Nullable String digest) {
        var request = request();
        var key = new GeneratedKeyHolder();
        by(actors.of(event, request), described(event, db.sql(INSERT)))
                .param("at", Moments.db(clock.instant()))
                .param("address", request.map(HttpServletRequest::getRemoteAddr).orElse(null))
                .param("request", request.map(AuditTrail::line).orElse(null))
                .param("digest", digest)
                .update(key, "id");
        var entry = Objects.requireNonNull(key.getKey()).longValue();
        db.sql("insert into audit_unsealed (entry_id) values (:id)")
                .param("id", entry)
                .update();
        return entry;
    }

    private static StatementSpec by(Actor actor, StatementSpec statement) {
        return statement
                .param("actor", actor.accountId())
                .param("name", actor.loginName())
                .param("displayName", actor.displayName())
                .param("role", actor.role())
                .param("organizationId", actor.organizationId())
                .param("organization", actor.organization());
    }

    private StatementSpec described(Recorded event, StatementSpec statement) {
        return statement
                .param("action", event.action())
                .param("subject", event.subject())
                .param("id", event.subjectId())
                .param("detail", event.detail())
                .param("changes", values(event, Predicate.not(Change::personal)));
    }

    private @Nullable String values(Recorded event, Predicate<Change> which) {
        return personal.write(event.changes().stream().filter(which).toList());
    }

    private static String line(HttpServletRequest request) {
        var line = request.getMethod() + " " + request.getRequestURI();
        return line.substring(0, Math.min(line.length(), LONGEST_REQUEST));
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable((ServletRequestAttributes) RequestContextHolder.getRequestAttributes())
                .map(ServletRequestAttributes::getRequest);
    }
}
