package cn.hubei.trade.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Begins a session, always a new one, and knows where its user wanted to go. */
@Component
class Entrance {

    private final SecurityContextRepository contexts;
    private final CookieRequestCache requested;
    private final SignInSteps steps;
    private final Sessions sessions;

    Entrance(SecurityContextRepository contexts, CookieRequestCache requested, SignInSteps steps, Sessions sessions) {
        this.contexts = contexts;
        this.requested = requested;
        this.steps = steps;
        this.sessions = sessions;
    }

    /** Where to go on: to the code of the second factor, or in. */
    String admit(SignIns.Answer answer, HttpServletRequest request, HttpServletResponse response) {
        var who = answer.who().orElseThrow();
        if (answer.outcome() == SignIns.Outcome.CODE_WANTED) {
            steps.begin(who);
            return "/login/code";
        }
        begin(who, request, response);
        return next(request, response);
    }

    private void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        sessions.leave(request);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        sessions.begin(who, request);
    }

    /** Where a password is changed its user stays signed in, while the account's other sessions are over. */
    void stay(SignedIn who) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            begin(who, attributes.getRequest(), Objects.requireNonNull(attributes.getResponse()));
        }
    }

    /** Why whoever comes here again is out. */
    Ending ending(HttpServletRequest request) {
        return sessions.ending(request);
    }

    /** Where the user was going before, or the portal, whose top right leads on (manual 3.2). */
    private String next(HttpServletRequest request, HttpServletResponse response) {
        var wanted = requested.getRequest(request, response);
        requested.removeRequest(request, response);
        return wanted == null ? "/" : within(wanted.getRedirectUrl());
    }

    /** The address comes back in a cookie, which anybody may have written: only a page of the back office will do. */
    static String within(String address) {
        try {
            var wanted = URI.create(address);
            var path = Objects.requireNonNullElse(wanted.getRawPath(), "");
            var query = wanted.getRawQuery();
            return path.matches("/console(/[\\w.%-]+)*") ? path + (query == null ? "" : "?" + query) : "/";
        } catch (IllegalArgumentException nonsense) {
            return "/";
        }
    }
}
