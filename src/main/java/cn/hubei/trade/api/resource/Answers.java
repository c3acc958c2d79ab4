package cn.hubei.trade.api.resource;

import cn.hubei.trade.api.ApiCaller;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** How long an answer may be kept, and by whom. */
final class Answers {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private Answers() {}

    /** What the public reads any page in a browser may read, too. */
    static <T> ResponseEntity<T> of(T body) {
        var answer = ResponseEntity.ok().header(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
        return ApiCaller.current().isPresent()
                ? answer.cacheControl(CacheControl.noCache().cachePrivate()).body(body)
                : answer.cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                        .body(body);
    }
}
