package cn.hubei.trade.account;

import cn.hubei.trade.account.requiredstep.RequiredStep;
import cn.hubei.trade.account.requiredstep.RequiredSteps;
import cn.hubei.trade.account.session.Devices;
import cn.hubei.trade.platform.list.RowMapping;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the current user, by one statement a request. */
@Component
public class CurrentUsers {

    private static final String KEY = CurrentUser.class.getName();

    private static final RowMapping<CurrentUser> USER = RowMapping.of(CurrentUser.class);

    private static final String SIGNED_IN = """
            select a.id account_id, a.login_name, a.display_name, a.role, a.position, a.organization_id,
                   o.name organization_name, a.department_code,
                   case when o.approved_at is null then false else true end approved,
                   case when o.revoked_at is null then false else true end revoked,
                   a.powers,
                   (select count(*) from (select 1 from unread_message where account_id = :id limit 100) m) unread,
                   %s
            from account a left join organization_fact o on o.id = a.organization_id
              left join second_factor f on f.account_id = a.id
            where a.id = :id and a.enabled and a.session_epoch = :epoch and not exists (
              select 1 from device where session_hash = :session and ended_because is not null)
            """.formatted(RequiredSteps.COLUMNS);

    private final JdbcClient db;
    private final RequiredSteps requiredSteps;

    CurrentUsers(JdbcClient db, RequiredSteps requiredSteps) {
        this.db = db;
        this.requiredSteps = requiredSteps;
    }

    private record Known(CurrentUser user, @Nullable RequiredStep requiredStep) {}

    /** Empty for a visitor, and where the account was disabled, got another password or ended this session since. */
    public Optional<CurrentUser> of(HttpServletRequest request) {
        return known(request).map(Known::user);
    }

    /** What the user must do before anything else. */
    public Optional<RequiredStep> requiredStep(HttpServletRequest request) {
        return known(request).map(Known::requiredStep);
    }

    @SuppressWarnings("unchecked")
    private Optional<Known> known(HttpServletRequest request) {
        var known = (Optional<Known>) request.getAttribute(KEY);
        if (known == null) {
            known = signedIn().flatMap(principal -> load(principal, session(request)));
            request.setAttribute(KEY, known);
        }
        return known;
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    private static String session(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? "" : Devices.handle(session.getId());
    }

    private Optional<Known> load(SignedIn principal, String session) {
        return db.sql(SIGNED_IN)
                .param("id", principal.accountId())
                .param("epoch", principal.epoch())
                .param("session", session)
                .query((row, number) -> read(row, number))
                .optional();
    }

    private Known read(ResultSet row, int number) throws SQLException {
        var user = USER.mapRow(row, number);
        return new Known(user, requiredSteps.of(row, user.role()));
    }
}
