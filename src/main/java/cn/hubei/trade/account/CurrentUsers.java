package cn.hubei.trade.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the current user, by one statement a request. */
@Component
public class CurrentUsers {

    private static final String KEY = CurrentUser.class.getName();

    private final JdbcClient db;

    CurrentUsers(JdbcClient db) {
        this.db = db;
    }

    /** Empty for a visitor, and for an account that was disabled since it signed in. */
    @SuppressWarnings("unchecked")
    public Optional<CurrentUser> of(HttpServletRequest request) {
        var known = (Optional<CurrentUser>) request.getAttribute(KEY);
        if (known == null) {
            known = signedIn().flatMap(this::load);
            request.setAttribute(KEY, known);
        }
        return known;
    }

    private static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.ofNullable((SignedIn) authentication.getPrincipal());
    }

    private Optional<CurrentUser> load(SignedIn principal) {
        return db.sql("""
                        select a.id account_id, a.login_name, a.display_name, a.role, a.position, a.organization_id,
                               o.name organization_name, a.department_code,
                               case when o.approved_at is null then false else true end approved,
                               case when o.revoked_at is null then false else true end revoked,
                               a.powers
                        from account a left join organization o on o.id = a.organization_id
                        where a.id = :id and a.enabled
                        """)
                .param("id", principal.accountId())
                .query(CurrentUser.class)
                .optional();
    }
}
