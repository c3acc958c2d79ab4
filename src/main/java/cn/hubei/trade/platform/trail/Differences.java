package cn.hubei.trade.platform.trail;

import cn.hubei.trade.platform.time.Moments;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects what differs between two states of a record. */
public final class Differences {

    private final List<Change> found = new ArrayList<>();

    public Differences add(String label, @Nullable Object before, @Nullable Object after) {
        return add(new Change(label, show(before), show(after), false));
    }

    public Differences addPersonal(String label, @Nullable Object before, @Nullable Object after) {
        return add(new Change(label, show(before), show(after), true));
    }

    public Differences add(Change change) {
        if (!Objects.equals(change.before(), change.after())) {
            found.add(change);
        }
        return this;
    }

    public List<Change> list() {
        return List.copyOf(found);
    }

    private static @Nullable String show(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return Moments.show(instant);
        }
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
