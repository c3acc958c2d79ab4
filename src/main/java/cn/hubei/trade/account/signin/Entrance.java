package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.SignedIn;
import cn.hubei.trade.account.session.Ending;
import cn.hubei.trade.account.session.Sessions;
import cn.hubei.trade.platform.security.RequestedPages;
import cn.hubei.trade.platform.web.FormPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Begins a session, always a new one, and knows where its user wanted to go. */
@Component
public class Entrance {

    private final SecurityContextRepository contexts;
    private final RequestedPages requested;
    private final CsrfAuthenticationStrategy tokens;
    private final SignInSteps steps;
    private final Sessions sessions;

    Entrance(
            SecurityContextRepository contexts,
            RequestedPages requested,
            SignInSteps steps,
            CsrfTokenRepository tokens,
            Sessions sessions) {
        this.contexts = contexts;
        this.tokens = new CsrfAuthenticationStrategy(tokens);
        this.tokens.setRequestHandler(new XorCsrfTokenRequestAttributeHandler());
        this.requested = requested;
        this.steps = steps;
        this.sessions = sessions;
    }

    /** Where to go on: to the code of the second factor, or in. */
    public String admit(SignIns.Answer answer, HttpServletRequest request, HttpServletResponse response) {
        var who = answer.who().orElseThrow();
        if (answer.outcome() == SignIns.SignInOutcome.CODE_WANTED) {
            steps.begin(who);
            return "/login/code";
        }
        begin(who, request, response);
        return next(who, request);
    }

    /** With another form token too: what was seen or planted before signing in is good for nothing after. */
    private void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        sessions.leave(request);
        var context = SecurityContextHolder.createEmptyContext();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        tokens.onAuthentication(authentication, request, response);
        contexts.saveContext(context, request, response);
        sessions.begin(who, request);
    }

    /** Where a password is changed its user stays signed in, while the account's other sessions are over. */
    public void stay(SignedIn who) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            begin(who, attributes.getRequest(), Objects.requireNonNull(attributes.getResponse()));
        }
    }

    /** Why whoever comes here again is out. */
    Ending ending(HttpServletRequest request) {
        return sessions.ending(request);
    }

    /** Where the user was going before, or the portal, whose top right leads on (manual 3.2). */
    private String next(SignedIn who, HttpServletRequest request) {
        return requested.take(request, who.loginName()).map(Entrance::within).orElse("/");
    }

    /** The address comes back in a cookie, which anybody may have written: only a page behind the sign-in will do. */
    static String within(String address) {
        try {
            var wanted = URI.create(address);
            var query = wanted.getRawQuery();
            var page = new FormPage(wanted.getRawPath() + (query == null ? "" : "?" + query), "").path();
            return page != null && page.matches("/(console|account)(?:[/?].*)?") ? page : "/";
        } catch (IllegalArgumentException nonsense) {
            return "/";
        }
    }
}
