package cn.hubei.trade.api.key;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** From where a key may be used, as it is typed: addresses and networks, one a line or with commas or blanks between. */
final class SourceAddresses {

    /** Literals alone: a name would have to be looked up at each call. */
    private static final Pattern LITERAL =
            Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]*)(/\\d{1,3})?");

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;、]+");
    private static final int LONGEST = 500;

    private SourceAddresses() {}

    static String text(@Nullable String typed) {
        return String.join(" ", split(typed));
    }

    /** Why it will not do; null where it will. */
    static @Nullable String problem(@Nullable String typed) {
        var wrong = split(typed).stream().filter(one -> !isNetwork(one)).findFirst();
        if (wrong.isPresent()) {
            return "「" + wrong.get() + "」不是 IP 地址或网段，请按 203.0.113.8 或 203.0.113.0/24 的格式逐行填写";
        }
        return text(typed).length() > LONGEST ? "来源地址过多，请合并为网段，如 203.0.113.0/24" : null;
    }

    private static List<String> split(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Stream.of(BETWEEN.split(typed))
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
    }

    private static boolean isNetwork(String text) {
        return LITERAL.matcher(text).matches() && isReadable(text);
    }

    private static boolean isReadable(String text) {
        try {
            new IpAddressMatcher(text);
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
