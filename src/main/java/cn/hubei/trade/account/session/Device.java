package cn.hubei.trade.account.session;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a browser says of itself, in words that its owner knows: 「Chrome · Windows」. */
public final class Device {

    private record Sign(String token, String name) {}

    /** The first that fits: nearly all browsers call themselves Safari and Chrome as well. */
    private static final List<Sign> BROWSERS = signs(
            "MicroMessenger=微信",
            "DingTalk=钉钉",
            "Edg=Edge",
            "OPR/=Opera",
            "QQBrowser=QQ 浏览器",
            "360=360 浏览器",
            "Firefox=Firefox",
            "Chrome=Chrome",
            "Safari=Safari");

    private static final List<Sign> SYSTEMS =
            signs("Android=Android", "iPhone=iPhone", "iPad=iPad", "Windows=Windows", "Mac OS=macOS", "Linux=Linux");

    private Device() {}

    public static String of(@Nullable String userAgent) {
        var text = userAgent == null ? "" : userAgent;
        return first(BROWSERS, text, "其他程序") + " · " + first(SYSTEMS, text, "未知系统");
    }

    private static String first(List<Sign> signs, String text, String otherwise) {
        return signs.stream()
                .filter(sign -> text.contains(sign.token()))
                .map(Sign::name)
                .findFirst()
                .orElse(otherwise);
    }

    private static List<Sign> signs(String... signs) {
        return Arrays.stream(signs)
                .map(sign -> new Sign(sign.substring(0, sign.indexOf('=')), sign.substring(sign.indexOf('=') + 1)))
                .toList();
    }
}
