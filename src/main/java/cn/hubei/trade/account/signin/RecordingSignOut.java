package cn.hubei.trade.account.signin;

import cn.hubei.trade.account.CurrentUsers;
import cn.hubei.trade.account.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Says in the audit trail who signed out, while that is still known. */
@Component
class RecordingSignOut implements LogoutHandler {

    private final CurrentUsers users;
    private final Sessions sessions;
    private final ApplicationEventPublisher events;

    RecordingSignOut(CurrentUsers users, Sessions sessions, ApplicationEventPublisher events) {
        this.users = users;
        this.sessions = sessions;
        this.events = events;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        users.of(request).ifPresent(user -> events.publishEvent(SignInEvent.Ended.of(user)));
        sessions.leave(request);
    }
}
