package cn.hubei.trade.api.resource;

import cn.hubei.trade.platform.list.RowQuery;
import cn.hubei.trade.platform.time.Moments;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list that a page shows, in the order in which its rows changed.
 *
 * @param until what changed later may not be all there yet
 */
record Slice(
        int limit, @Nullable PlaceInList after, @Nullable Instant changedSince, Instant until) {

    /**
     * No transaction lives longer than one minute, and no node's clock is further off than another: whoever reads only what
     * is older than both misses nothing that is committed late.
     */
    static final Duration SETTLED = Duration.ofMinutes(2);

    private static final int MOST = 200;
    private static final int USUAL = 50;

    /** Beyond these the databases' times end. */
    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("2999-12-31T00:00:00Z");

    static Slice of(PageParameters asked, Instant now) {
        return new Slice(
                limit(asked.limit()),
                given(asked.after())
                        .map(PlaceInList::of)
                        .filter(place -> isTime(place.changedAt()))
                        .orElse(null),
                given(asked.changedSince()).map(text -> since(text, now)).orElse(null),
                now.minus(SETTLED));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(typed -> !typed.isBlank());
    }

    private static int limit(@Nullable String text) {
        var limit = given(text)
                .map(typed -> typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0)
                .orElse(USUAL);
        if (limit < 1 || limit > MOST) {
            throw new WrongParameter("limit", "每页条数须为 1 至 " + MOST + " 的整数");
        }
        return limit;
    }

    /** A plus sign that was not encoded has arrived as a blank. */
    private static Instant since(String text, Instant now) {
        try {
            var since = OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
            if (since.isAfter(now)) {
                throw new WrongParameter("changedSince", "该时间尚未到来：请使用已读到的最后一条的 changedAt，不要使用本机时钟");
            }
            return since.isBefore(FIRST) ? FIRST : since;
        } catch (DateTimeParseException malformed) {
            throw new WrongParameter("changedSince", "时间须带时区，如 2026-11-27T09:30:00+08:00");
        }
    }

    private static boolean isTime(Instant instant) {
        return !instant.isBefore(FIRST) && instant.isBefore(LAST);
    }

    /** Whether somebody keeps a copy in step, and must hear also of what is gone. */
    boolean isSync() {
        return changedSince != null;
    }

    RowQuery narrow(RowQuery query, String changedAt, String id) {
        if (changedSince != null) {
            query.where(changedAt + " >= :since", "since", Moments.db(changedSince))
                    .where(changedAt + " <= :until", "until", Moments.db(until));
        }
        if (after != null) {
            query.with("after_id", after.id())
                    .where(
                            "(%s, %s) > (cast(:after as timestamp with time zone), :after_id)".formatted(changedAt, id),
                            "after",
                            Moments.db(after.changedAt()));
        }
        return query;
    }
}
