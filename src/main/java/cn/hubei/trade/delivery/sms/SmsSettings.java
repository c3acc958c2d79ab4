package cn.hubei.trade.delivery.sms;

import java.net.URI;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the site's SMS gateway is called; every provider's is another.
 *
 * @param body what is sent, with {mobile}, {text} and {sign} in it
 * @param success what an answer that took the text looks like; gateways answer 200 also where they refuse
 * @param sign 签名, which stands before every text
 */
@ConfigurationProperties("platform.sms")
record SmsSettings(
        URI url,
        @DefaultValue("POST") String method,
        @DefaultValue Map<String, String> headers,

        @DefaultValue("{\"mobile\":\"{mobile}\",\"text\":\"{text}\"}")
        String body,

        @DefaultValue("") String success,
        @DefaultValue("湖北外贸服务") String sign) {

    boolean isSuccess(String answer) {
        return success.isEmpty() || Pattern.compile(success).matcher(answer).find();
    }
}
