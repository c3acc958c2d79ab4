package cn.hubei.trade.platform;

import cn.hubei.trade.platform.refusal.Conflict;
import java.util.Map;
import java.util.Set;

/** The states that may follow each state of a record. */
public final class Transitions<S extends Enum<S>> {

    private final Map<S, Set<S>> next;

    private Transitions(Map<S, Set<S>> next) {
        this.next = next;
    }

    public static <S extends Enum<S>> Transitions<S> of(Map<S, Set<S>> next) {
        return new Transitions<>(next);
    }

    public boolean lead(S from, S to) {
        return next.getOrDefault(from, Set.of()).contains(to);
    }

    /** The state that follows; a conflict where it does not, for then somebody else was quicker. */
    public S follow(S from, S to) {
        if (!lead(from, to)) {
            throw new Conflict();
        }
        return to;
    }

    /** Whether anything follows it. */
    public boolean leave(S state) {
        return next.containsKey(state);
    }
}
