package cn.hubei.trade.delivery.sms;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.core.io.JsonStringEncoder;

/** Fills a gateway's body with a text, in the way that the sort of body wants it written. */
final class SmsBody {

    static final String JSON = "application/json";

    private final String template;
    private final UnaryOperator<String> written;

    SmsBody(String template, Map<String, String> headers) {
        this.template = template;
        this.written = isForm(headers) ? SmsBody::inForm : SmsBody::inJson;
    }

    private static boolean isForm(Map<String, String> headers) {
        return headers.entrySet().stream()
                .anyMatch(header -> header.getKey().equalsIgnoreCase("content-type")
                        && header.getValue().toLowerCase(Locale.ROOT).contains("form-urlencoded"));
    }

    String of(String mobile, String text, String sign) {
        return template.replace("{mobile}", written.apply(mobile))
                .replace("{sign}", written.apply(sign))
                .replace("{text}", written.apply(text));
    }

    private static String inForm(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String inJson(String value) {
        return new String(JsonStringEncoder.getInstance().quoteAsCharArray(value));
    }
}
