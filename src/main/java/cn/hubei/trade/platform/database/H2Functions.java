package cn.hubei.trade.platform.database;

import cn.hubei.trade.platform.text.Alike;
import org.jspecify.annotations.Nullable;

/** Functions that H2's migrations need in Java; on PostgreSQL they are SQL. */
public final class H2Functions {

    private H2Functions() {}

    public static @Nullable String alike(@Nullable String words) {
        return words == null ? null : Alike.key(words);
    }

    /** Whether a text holds a word, in whatever way the two are written. */
    public static boolean containsText(@Nullable String words, @Nullable String word) {
        return words != null && word != null && Alike.key(words).contains(Alike.key(word));
    }
}
