package cn.hubei.trade.account.session;

import cn.hubei.trade.platform.list.RowMapping;
import cn.hubei.trade.platform.session.SessionSettings;
import cn.hubei.trade.platform.text.Tokens;
import cn.hubei.trade.platform.time.Moments;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From where and with what accounts are signed in; a line outlives its session, so that its owner is told why it ended. */
@Component
public class Devices {

    /** So long after its sign-in a session may not be saved yet; and so long after its end people still ask. */
    private static final Duration UNSAVED = Duration.ofMinutes(1);

    private static final Duration ASKED = Duration.ofHours(1);

    private final JdbcClient db;
    private final Clock clock;
    private final SessionSettings settings;

    Devices(JdbcClient db, Clock clock, SessionSettings settings) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
    }

    record Known(
            String sessionHash,
            @Nullable String address,
            String browser,
            Instant signedInAt,
            @Nullable Ending endedBecause) {}

    public static String handle(String session) {
        return Tokens.hash(session);
    }

    /**
     * Notes a sign-in; one after the other for each account, so that there are never too many.
     *
     * @param live the others' handles and when they began
     * @return whose sessions end
     */
    @Transactional
    Set<String> begin(long account, HttpServletRequest request, Map<String, Instant> live) {
        lock(account);
        forget(account);
        var others = others(account, live);
        note(account, request);
        var ended = tooMany(others);
        ended.forEach(handle -> end(handle, Ending.REPLACED));
        return ended;
    }

    private void lock(long account) {
        db.sql("select id from account where id = :id for update")
                .param("id", account)
                .query(Long.class)
                .single();
    }

    /** The oldest, where one more has no room. */
    private Set<String> tooMany(Map<String, Instant> others) {
        return others.entrySet().stream()
                .sorted(Map.Entry.<String, Instant>comparingByValue().reversed())
                .skip(settings.most() - 1L)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void end(String handle, Ending why) {
        db.sql("update device set ended_because = :why where session_hash = :handle and ended_because is null")
                .param("why", why.name())
                .param("handle", handle)
                .update();
    }

    Map<String, Known> of(long account) {
        return lines("account_id = :of", account).stream()
                .collect(Collectors.toMap(Known::sessionHash, Function.identity()));
    }

    /** Why the session that a request still names is over. */
    Ending ending(@Nullable String session) {
        return Optional.ofNullable(session)
                .flatMap(id -> lines("session_hash = :of", handle(id)).stream().findFirst())
                .map(this::ending)
                .orElse(Ending.GONE);
    }

    private Ending ending(Known known) {
        var why = known.endedBecause();
        if (why != null) {
            return why;
        }
        var end = known.signedInAt().plus(settings.longest());
        var now = clock.instant();
        return end.isBefore(now) && end.plus(ASKED).isAfter(now) ? Ending.TOO_LONG : Ending.GONE;
    }

    /** Those that have not been ended meanwhile, and those that another sign-in of this moment has noted. */
    private Map<String, Instant> others(long account, Map<String, Instant> live) {
        var since = clock.instant().minus(UNSAVED);
        var others = new HashMap<>(live);
        of(account).forEach((handle, known) -> {
            if (known.endedBecause() != null) {
                others.remove(handle);
            } else if (known.signedInAt().isAfter(since)) {
                others.putIfAbsent(handle, known.signedInAt());
            }
        });
        return others;
    }

    private void note(long account, HttpServletRequest request) {
        db.sql("""
                        insert into device (session_hash, account_id, address, browser, signed_in_at)
                        values (:handle, :account, :address, :browser, :now)
                        """)
                .param("handle", handle(request.getSession().getId()))
                .param("account", account)
                .param("address", request.getRemoteAddr())
                .param("browser", Device.of(request.getHeader(HttpHeaders.USER_AGENT)))
                .param("now", Moments.db(clock.instant()))
                .update();
    }

    private void forget(long account) {
        db.sql("delete from device where account_id = :account and signed_in_at < :then")
                .param("account", account)
                .param(
                        "then",
                        Moments.db(clock.instant().minus(settings.longest()).minus(ASKED)))
                .update();
    }

    private List<Known> lines(String condition, Object of) {
        return db.sql("select session_hash, address, browser, signed_in_at, ended_because from device where "
                        + condition)
                .param("of", of)
                .query(RowMapping.of(Known.class))
                .list();
    }
}
