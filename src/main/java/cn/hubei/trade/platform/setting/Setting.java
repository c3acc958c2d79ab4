package cn.hubei.trade.platform.setting;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A number or a switch that the operator may change while the platform runs. The module whose rule it is declares it as a
 * bean; the page and the check follow from that.
 *
 * @param name under which it is kept, e.g. authorization-code.valid-days
 * @param limits what a number may be; null for a switch
 * @param initial as long as nobody has changed it
 * @param objection why a value that has the right form cannot be set now
 */
public record Setting(
        String name,
        SettingWords words,
        @Nullable Limits limits,
        String initial,
        Function<String, Optional<String>> objection) {

    public static final String ON = "true";
    public static final String OFF = "false";

    /** What the page says of it. */
    public record SettingWords(String label, String hint, String unit) {}

    public record Limits(int least, int most) {}

    public static Setting number(String name, SettingWords words, Limits limits, int initial) {
        return new Setting(name, words, limits, String.valueOf(initial), value -> Optional.empty());
    }

    public static Setting toggle(
            String name, SettingWords words, boolean initial, Function<String, Optional<String>> objection) {
        return new Setting(name, words, null, String.valueOf(initial), objection);
    }

    public boolean isToggle() {
        return limits == null;
    }

    /** What is wrong with a value as it was typed. */
    Optional<String> problem(String value) {
        if (limits == null) {
            return ON.equals(value) || OFF.equals(value) ? objection.apply(value) : Optional.of("请选择开启或关闭");
        }
        var within = value.matches("\\d{1,9}")
                && Integer.parseInt(value) >= limits.least()
                && Integer.parseInt(value) <= limits.most();
        return within
                ? objection.apply(value)
                : Optional.of("请填写 %d 至 %d 之间的整数".formatted(limits.least(), limits.most()));
    }

    /** 90 天, 开启. */
    public String show(String value) {
        if (isToggle()) {
            return ON.equals(value) ? "开启" : "关闭";
        }
        return value + " " + words.unit();
    }
}
