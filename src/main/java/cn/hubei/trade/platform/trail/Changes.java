package cn.hubei.trade.platform.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a change was, for the audit trail: 「岗位：工作人员 → 管理人员」 for each value that differs. */
public final class Changes {

    private static final String NOTHING = "（空）";

    private final List<String> differences = new ArrayList<>();

    public Changes add(String label, @Nullable String before, @Nullable String after) {
        return add(label, before, after, Function.identity());
    }

    /** Of personal data the trail keeps that it changed, and shows it as lists do. */
    public Changes add(
            String label, @Nullable String before, @Nullable String after, Function<String, String> masking) {
        var old = shown(before);
        var fresh = shown(after);
        if (!old.equals(fresh)) {
            differences.add(label + "：" + masking.apply(old) + " → " + masking.apply(fresh));
        }
        return this;
    }

    public boolean isEmpty() {
        return differences.isEmpty();
    }

    @Override
    public String toString() {
        return String.join("；", differences);
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isBlank() ? NOTHING : value;
    }
}
