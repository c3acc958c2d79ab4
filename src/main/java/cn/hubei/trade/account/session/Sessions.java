package cn.hubei.trade.account.session;

import cn.hubei.trade.account.SignedIn;
import cn.hubei.trade.platform.refusal.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The places where an account is signed in; ended ones are out at the next click, on all nodes. */
@Component
public class Sessions {

    private static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
    private static final Comparator<DeviceRow> CURRENT_FIRST = Comparator.comparing(DeviceRow::current)
            .thenComparing(DeviceRow::lastSeenAt)
            .reversed();

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Devices devices;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, Devices devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    /** Of the session that this request has just got; the oldest end where there are too many with it. */
    public void begin(SignedIn who, HttpServletRequest request) {
        var live = live(who);
        var since = live.stream().collect(Collectors.toMap(Sessions::handle, Session::getCreationTime));
        var ended = devices.begin(who.accountId(), request, since);
        live.stream().filter(session -> ended.contains(handle(session))).forEach(this::delete);
    }

    /** Left by its own user. */
    public void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            devices.end(Devices.handle(session.getId()), Ending.GONE);
            session.invalidate();
        }
    }

    /** Why the request's session is over. */
    public Ending ending(HttpServletRequest request) {
        return devices.ending(request.getRequestedSessionId());
    }

    public List<DeviceRow> of(SignedIn who, String current) {
        var known = devices.of(who.accountId());
        return live(who).stream()
                .map(session -> row(session, known.get(handle(session)), current))
                .flatMap(Optional::stream)
                .sorted(CURRENT_FIRST)
                .toList();
    }

    public void end(String loginName) {
        sessions.findByPrincipalName(loginName).keySet().forEach(sessions::deleteById);
    }

    /** One of the owner's own; another's does not exist. */
    public void end(SignedIn who, String handle) {
        var session = live(who).stream()
                .filter(own -> handle(own).equals(handle))
                .findFirst()
                .orElseThrow(NotFound::new);
        end(session);
    }

    /** How many were ended. */
    public int endOthers(SignedIn who, String current) {
        var others = live(who).stream()
                .filter(session -> !session.getId().equals(current))
                .toList();
        others.forEach(this::end);
        return others.size();
    }

    private void end(Session session) {
        devices.end(handle(session), Ending.SIGNED_OUT);
        delete(session);
    }

    private void delete(Session session) {
        sessions.deleteById(session.getId());
    }

    /** Of this password; the sessions of an earlier one are over and not yet swept. */
    private List<Session> live(SignedIn who) {
        return sessions.findByPrincipalName(who.loginName()).values().stream()
                .map(Session.class::cast)
                .filter(session -> who.equals(principal(session)))
                .toList();
    }

    private static @Nullable Object principal(Session session) {
        return Optional.ofNullable(session.<SecurityContext>getAttribute(CONTEXT))
                .map(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .orElse(null);
    }

    /** Empty where it has ended already; of a sign-in before there were such lines little is known. */
    private static Optional<DeviceRow> row(Session session, Devices.@Nullable Known known, String current) {
        if (known != null && known.endedBecause() != null) {
            return Optional.empty();
        }
        return Optional.of(new DeviceRow(
                handle(session),
                known == null ? Device.of(null) : known.browser(),
                known == null ? null : known.address(),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(current)));
    }

    private static String handle(Session session) {
        return Devices.handle(session.getId());
    }
}
