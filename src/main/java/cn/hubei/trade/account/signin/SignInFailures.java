package cn.hubei.trade.account.signin;

import cn.hubei.trade.platform.limit.Limits;
import cn.hubei.trade.platform.refusal.RuleViolation;
import cn.hubei.trade.platform.refusal.TooMany;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** From an address that has failed often, at whichever accounts, nobody signs in for a while. */
@Component
public class SignInFailures {

    private final Limits limits;

    SignInFailures(Limits limits) {
        this.limits = limits;
    }

    /** A sign-in that is refused, or does not come to its end, is a failure. */
    public <T> T count(HttpServletRequest request, HttpServletResponse response, Supplier<T> signIn) {
        limits.signInFailure(request).ifPresent(wait -> {
            throw refusal(wait, response);
        });
        var answer = signIn.get();
        limits.signInSucceeded(request);
        return answer;
    }

    private static RuleViolation refusal(Duration wait, HttpServletResponse response) {
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
        return new RuleViolation("", "您所在的网络登录失败次数过多，请在 " + TooMany.words(wait) + "后再试");
    }
}
