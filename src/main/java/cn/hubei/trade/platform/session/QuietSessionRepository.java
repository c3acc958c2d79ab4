package cn.hubei.trade.platform.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** Sessions as this node saw them a moment ago. */
final class QuietSessionRepository<S extends Session> implements FindByIndexNameSessionRepository<QuietSession<S>> {

    private final FindByIndexNameSessionRepository<S> stored;
    private final Cache<String, MapSession> seen = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(3))
            .maximumSize(10_000)
            .build();

    private final Runnable rightTime;
    private final Duration longest;
    private final Clock clock;

    QuietSessionRepository(
            FindByIndexNameSessionRepository<S> stored, Runnable rightTime, Duration longest, Clock clock) {
        this.stored = stored;
        this.rightTime = rightTime;
        this.longest = longest;
        this.clock = clock;
    }

    @Override
    public QuietSession<S> createSession() {
        var fresh = stored.createSession();
        return QuietSession.fresh(fresh, this);
    }

    @Override
    public @Nullable QuietSession<S> findById(String id) {
        var snapshot = seen.getIfPresent(id);
        if (snapshot != null && isAlive(snapshot)) {
            return new QuietSession<>(new MapSession(snapshot), null, this);
        }
        var session = alive(id);
        if (session == null) {
            return null;
        }
        seen.put(id, new MapSession(session));
        return new QuietSession<>(new MapSession(session), session, this);
    }

    /** Reading deletes what seems to have expired. */
    private @Nullable S alive(String id) {
        rightTime.run();
        var session = stored.findById(id);
        if (session != null && !isAlive(session)) {
            deleteById(id);
            return null;
        }
        return session;
    }

    @Override
    public void save(QuietSession<S> quiet) {
        quiet.changed().ifPresent(session -> {
            stored.save(session);
            forget(quiet.getId());
        });
    }

    /** As it is in the database, for who will write. */
    @Nullable
    S stored(String id) {
        return stored.findById(id);
    }

    void forget(String id) {
        seen.invalidate(id);
    }

    @Override
    public void deleteById(String id) {
        seen.invalidate(id);
        stored.deleteById(id);
    }

    @Override
    public Map<String, QuietSession<S>> findByIndexNameAndIndexValue(String index, String value) {
        var found = new HashMap<String, QuietSession<S>>();
        stored.findByIndexNameAndIndexValue(index, value).forEach((id, session) -> {
            if (isAlive(session)) {
                found.put(id, new QuietSession<>(new MapSession(session), session, this));
            }
        });
        return found;
    }

    private boolean isAlive(Session session) {
        return !session.isExpired() && session.getCreationTime().plus(longest).isAfter(clock.instant());
    }
}
