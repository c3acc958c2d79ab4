package cn.hubei.trade.platform;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the H2 migrations call by name; on PostgreSQL the same is written in SQL. */
public final class H2Functions {

    private H2Functions() {}

    /** Whether a text holds a word, whatever the case of its letters. */
    public static boolean containsText(@Nullable String words, @Nullable String word) {
        return words != null && word != null && words.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
    }
}
