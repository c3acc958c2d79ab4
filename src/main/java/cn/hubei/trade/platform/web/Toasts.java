package cn.hubei.trade.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A message for the next page, in a short-lived cookie, so that it needs no session. */
@Component
public class Toasts {

    private static final String COOKIE = "toast";

    private final MessageSource messages;
    private final Cookies cookies;

    Toasts(MessageSource messages, Cookies cookies) {
        this.messages = messages;
        this.cookies = cookies;
    }

    public void show(String messageKey, Object... arguments) {
        var text = messages.getMessage(messageKey, arguments, messageKey, Locale.SIMPLIFIED_CHINESE);
        var value = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8));
        cookies.give(COOKIE, value, Duration.ofMinutes(1));
    }

    @Nullable
    String take(HttpServletRequest request) {
        var left = cookies.read(request, COOKIE).orElse(null);
        if (left == null || !"GET".equals(request.getMethod())) {
            return null;
        }
        cookies.take(COOKIE);
        try {
            return new String(Base64.getUrlDecoder().decode(left), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }
}
