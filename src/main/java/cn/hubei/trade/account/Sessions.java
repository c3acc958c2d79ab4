package cn.hubei.trade.account;

import java.util.Set;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The places where an account is signed in; ended ones are out at the next click, on other nodes within three seconds. */
@Component
class Sessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Sessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    int count(String loginName) {
        return of(loginName).size();
    }

    void end(String loginName) {
        of(loginName).forEach(sessions::deleteById);
    }

    /** How many were ended. */
    int endOthers(String loginName, String current) {
        var others = of(loginName).stream()
                .filter(session -> !session.equals(current))
                .toList();
        others.forEach(sessions::deleteById);
        return others.size();
    }

    private Set<String> of(String loginName) {
        return sessions.findByPrincipalName(loginName).keySet();
    }
}
