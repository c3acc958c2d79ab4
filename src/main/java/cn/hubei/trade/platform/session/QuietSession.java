package cn.hubei.trade.platform.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.MapSession;
import org.springframework.session.Session;

/** Reads from the session as it was seen on this node, and loads the stored one only to write. */
final class QuietSession<S extends Session> implements Session {

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final MapSession seen;
    private final QuietSessionRepository<S> repository;
    private final Instant noted;
    private @Nullable S session;
    private boolean changed;

    QuietSession(MapSession seen, @Nullable S session, QuietSessionRepository<S> repository) {
        this.seen = seen;
        this.session = session;
        this.repository = repository;
        this.noted = seen.getLastAccessedTime();
    }

    static <S extends Session> QuietSession<S> fresh(S session, QuietSessionRepository<S> repository) {
        var kept = new QuietSession<>(new MapSession(session), session, repository);
        kept.changed = true;
        return kept;
    }

    /** What must be saved, where anything was written. */
    Optional<S> changed() {
        return changed ? Optional.ofNullable(session) : Optional.empty();
    }

    /** Null where it has ended elsewhere meanwhile: then there is nothing to write to. */
    private @Nullable S writable() {
        if (session == null) {
            session = repository.stored(seen.getId());
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
        repository.forget(seen.getId());
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
