package cn.hubei.trade.platform.list;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A row's own place in the order of its list. */
record RowKey(Instant at, long id) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{4}-[-0-9T:.]{5,25}Z)_(\\d{1,18})");

    /** Whatever is no key is none: a list with a garbled address begins at its beginning. */
    static Optional<RowKey> parse(@Nullable String text) {
        var matcher = SHAPE.matcher(text == null ? "" : text);
        try {
            return matcher.matches()
                    ? Optional.of(new RowKey(Instant.parse(matcher.group(1)), Long.parseLong(matcher.group(2))))
                    : Optional.empty();
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return at + "_" + id;
    }
}
