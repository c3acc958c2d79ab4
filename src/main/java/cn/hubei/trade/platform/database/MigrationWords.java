package cn.hubei.trade.platform.database;

import java.util.HashMap;
import java.util.Map;

/** Words of the migrations that differ between the databases, such as {@code ${stored}}. */
public final class MigrationWords {

    private static final int LONGEST = 4_000;

    private MigrationWords() {}

    /** PostgreSQL wants a generated column to be called stored before it may be indexed, and counts characters. */
    public static Map<String, String> ofPostgres() {
        return words("stored", 1);
    }

    /** H2 does not know that word, and counts a character beyond the basic plane, as rare names have them, as two. */
    static Map<String, String> ofH2() {
        return words("", 2);
    }

    private static Map<String, String> words(String stored, int room) {
        Map<String, String> words = new HashMap<>();
        words.put("stored", stored);
        for (int length = 1; length <= LONGEST; length++) {
            words.put(String.valueOf(length), String.valueOf(length * room));
        }
        return words;
    }
}
