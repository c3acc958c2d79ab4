package cn.hubei.trade.account.signin;

import cn.hubei.trade.platform.refusal.TooMany;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.validation.Errors;

/** What is said where one address has failed often, at whichever accounts. */
public final class TooManyFailures {

    private TooManyFailures() {}

    public static void refuse(Duration wait, Errors errors, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        errors.reject("slow", "您所在的网络登录失败次数过多，请在 " + TooMany.words(wait) + "后再试");
    }
}
