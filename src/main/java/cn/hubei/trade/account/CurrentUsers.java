package cn.hubei.trade.account;

import cn.hubei.trade.authorizationcode.Officer;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Finds the current user by one statement a request, and hands it to any controller that asks. */
@Component
public class CurrentUsers implements HandlerMethodArgumentResolver {

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

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CurrentUser.class || parameter.getParameterType() == Officer.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var user = of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                .orElse(null);
        return user != null && parameter.getParameterType() == Officer.class
                ? new Officer(user.accountId(), user.department())
                : user;
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
                               case when o.approved_at is null then false else true end approved
                        from account a left join organization o on o.id = a.organization_id
                        where a.id = :id and a.enabled
                        """)
                .param("id", principal.accountId())
                .query(CurrentUser.class)
                .optional();
    }
}
