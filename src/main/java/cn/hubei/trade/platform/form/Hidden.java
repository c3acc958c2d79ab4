package cn.hubei.trade.platform.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the hidden fields of a form. A tampered value is refused and never a failure. */
public final class Hidden {

    /** What no record has, so that a form that says nonsense is a stale one. */
    private static final long NO_VERSION = -1;

    private Hidden() {}

    /** The version that the form was read from. */
    public static long version(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : NO_VERSION;
    }

    /** The key that makes the same form sent twice one. */
    public static UUID key(@Nullable String text) {
        try {
            return text == null ? UUID.randomUUID() : UUID.fromString(text);
        } catch (IllegalArgumentException absent) {
            return UUID.randomUUID();
        }
    }
}
