package cn.hubei.trade.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.MDC;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that says what went wrong; it asks neither the database nor the session. */
@Component
class ProblemPage {

    private final Assets assets;

    ProblemPage(Assets assets) {
        this.assets = assets;
    }

    ModelAndView of(HttpServletRequest request, HttpStatus status) {
        var page = new Page(request, assets, null, null);
        var reference = MDC.get(References.KEY);
        var model = Map.of("page", page, "status", status.value(), "reference", reference == null ? "-" : reference);
        return new ModelAndView("platform/problem", model, status);
    }
}
