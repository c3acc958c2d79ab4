package cn.hubei.trade.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 「长辈版」 and how dense lists are: for this browser, signed in or not. */
@Controller
class LookController {

    private static final Duration REMEMBERED = Duration.ofDays(365);

    /** A page of this site, as it stands in an address. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    private final Cookies cookies;

    LookController(Cookies cookies) {
        this.cookies = cookies;
    }

    @GetMapping("/look")
    ResponseEntity<Void> choose(
            @RequestParam(required = false) @Nullable String letters,
            @RequestParam(required = false) @Nullable String rows,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request) {
        cookies.give(Look.COOKIE, Look.of(cookies, request).with(letters, rows).kept(), REMEMBERED);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, own(back))
                .build();
    }

    private static String own(@Nullable String back) {
        return back != null && OWN_PAGE.matcher(back).matches() ? back : "/";
    }
}
