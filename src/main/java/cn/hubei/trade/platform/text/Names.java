package cn.hubei.trade.platform.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Several names in one text, as 主讲人 are. */
public final class Names {

    private static final int FEW = 3;
    private static final String BETWEEN = "、";

    private Names() {}

    /** The first of them and how many they are; the details tell them all. */
    public static String few(@Nullable String names) {
        if (names == null) {
            return "";
        }
        var all = names.split(BETWEEN);
        return all.length <= FEW ? names : String.join(BETWEEN, Arrays.copyOf(all, FEW)) + " 等 " + all.length + " 位";
    }
}
