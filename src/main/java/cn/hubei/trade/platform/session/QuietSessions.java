package cn.hubei.trade.platform.session;

import cn.hubei.trade.platform.time.ClockSkew;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;
import org.springframework.session.Session;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps reading a session from costing more than the page: it is kept on the node for a few seconds, and its last access
 * is written at most once a minute (ADR 5). Here ends, too, whoever has been signed in for too long.
 */
@Component
@EnableConfigurationProperties(SessionSettings.class)
class QuietSessions implements BeanPostProcessor {

    private final ObjectProvider<ClockSkew> skew;
    private final ObjectProvider<SessionSettings> settings;

    QuietSessions(ObjectProvider<ClockSkew> skew, ObjectProvider<SessionSettings> settings) {
        this.skew = skew;
        this.settings = settings;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof JdbcIndexedSessionRepository stored ? quiet(stored) : bean;
    }

    private <S extends Session> Object quiet(FindByIndexNameSessionRepository<S> stored) {
        return new Repository<>(
                stored,
                () -> skew.getObject().demandRightTime(),
                settings.getObject().longest(),
                Clock.systemUTC());
    }

    static final class Repository<S extends Session> implements FindByIndexNameSessionRepository<Kept<S>> {

        private final FindByIndexNameSessionRepository<S> stored;
        private final Cache<String, MapSession> seen = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(3))
                .maximumSize(10_000)
                .build();

        private final Runnable rightTime;
        private final Duration longest;
        private final Clock clock;

        Repository(FindByIndexNameSessionRepository<S> stored, Runnable rightTime, Duration longest, Clock clock) {
            this.stored = stored;
            this.rightTime = rightTime;
            this.longest = longest;
            this.clock = clock;
        }

        @Override
        public Kept<S> createSession() {
            var fresh = stored.createSession();
            return Kept.fresh(fresh, this);
        }

        @Override
        public @Nullable Kept<S> findById(String id) {
            var snapshot = seen.getIfPresent(id);
            if (snapshot != null && isAlive(snapshot)) {
                return new Kept<>(new MapSession(snapshot), null, this);
            }
            // Reading deletes what seems to have expired.
            rightTime.run();
            var session = stored.findById(id);
            if (session == null) {
                return null;
            }
            if (!isAlive(session)) {
                deleteById(id);
                return null;
            }
            seen.put(id, new MapSession(session));
            return new Kept<>(new MapSession(session), session, this);
        }

        @Override
        public void save(Kept<S> kept) {
            if (kept.changed && kept.session != null) {
                stored.save(kept.session);
                seen.invalidate(kept.getId());
            }
        }

        @Override
        public void deleteById(String id) {
            seen.invalidate(id);
            stored.deleteById(id);
        }

        @Override
        public Map<String, Kept<S>> findByIndexNameAndIndexValue(String index, String value) {
            var found = new HashMap<String, Kept<S>>();
            stored.findByIndexNameAndIndexValue(index, value).forEach((id, session) -> {
                if (isAlive(session)) {
                    found.put(id, new Kept<>(new MapSession(session), session, this));
                }
            });
            return found;
        }

        private boolean isAlive(Session session) {
            return !session.isExpired()
                    && session.getCreationTime().plus(longest).isAfter(clock.instant());
        }
    }

    /** Reads from what was seen; whoever writes gets the stored session first. */
    static final class Kept<S extends Session> implements Session {

        private static final Duration NOTED = Duration.ofMinutes(1);

        private final MapSession seen;
        private final Repository<S> repository;
        private final Instant noted;
        private @Nullable S session;
        private boolean changed;

        Kept(MapSession seen, @Nullable S session, Repository<S> repository) {
            this.seen = seen;
            this.session = session;
            this.repository = repository;
            this.noted = seen.getLastAccessedTime();
        }

        static <S extends Session> Kept<S> fresh(S session, Repository<S> repository) {
            var kept = new Kept<>(new MapSession(session), session, repository);
            kept.changed = true;
            return kept;
        }

        /** Null where it has ended elsewhere meanwhile: then there is nothing to write to. */
        private @Nullable S writable() {
            if (session == null) {
                session = repository.stored.findById(seen.getId());
            }
            changed = true;
            return session;
        }

        @Override
        public String getId() {
            return seen.getId();
        }

        @Override
        public String changeSessionId() {
            var current = writable();
            var id = current == null ? seen.changeSessionId() : current.changeSessionId();
            repository.seen.invalidate(seen.getId());
            seen.setId(id);
            return id;
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return seen.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return seen.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, @Nullable Object value) {
            if (value == null) {
                removeAttribute(name);
                return;
            }
            seen.setAttribute(name, value);
            var current = writable();
            if (current != null) {
                current.setAttribute(name, value);
            }
        }

        @Override
        public void removeAttribute(String name) {
            seen.removeAttribute(name);
            var current = writable();
            if (current != null) {
                current.removeAttribute(name);
            }
        }

        @Override
        public Instant getCreationTime() {
            return seen.getCreationTime();
        }

        @Override
        public void setLastAccessedTime(Instant time) {
            seen.setLastAccessedTime(time);
            if (noted.plus(NOTED).isBefore(time)) {
                var current = writable();
                if (current != null) {
                    current.setLastAccessedTime(time);
                }
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return seen.getLastAccessedTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            seen.setMaxInactiveInterval(interval);
            var current = writable();
            if (current != null) {
                current.setMaxInactiveInterval(interval);
            }
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return seen.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return seen.isExpired();
        }
    }
}
