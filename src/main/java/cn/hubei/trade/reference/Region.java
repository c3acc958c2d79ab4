package cn.hubei.trade.reference;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An administrative division: its GB/T 2260 code (six digits), its own name and its name with all above. */
record Region(String code, String name, @Nullable String parentCode, String fullName) {

    /** GB/T 2260 puts these where there is no city between a province and its counties; nobody says or looks for them. */
    private static final Set<String> UNSPOKEN = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

    boolean isSpoken() {
        return isSpoken(name);
    }

    static boolean isSpoken(String name) {
        return !UNSPOKEN.contains(name);
    }
}
