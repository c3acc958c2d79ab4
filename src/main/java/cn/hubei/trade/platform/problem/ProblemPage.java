package cn.hubei.trade.platform.problem;

import cn.hubei.trade.platform.web.Assets;
import cn.hubei.trade.platform.web.PageContext;
import cn.hubei.trade.platform.web.RequestReferences;
import cn.hubei.trade.platform.web.SiteMenu;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** The page that says what went wrong; for a program, problem+json. It needs neither database nor session. */
@Component
class ProblemPage {

    private final Assets assets;
    private final SiteMenu site;
    private final ViewResolver templates;
    private final ProblemAnswers answers;

    ProblemPage(Assets assets, SiteMenu site, ViewResolver templates, ProblemAnswers answers) {
        this.assets = assets;
        this.site = site;
        this.templates = templates;
        this.answers = answers;
    }

    ModelAndView of(HttpServletRequest request, HttpStatus status) {
        return ProblemDetails.areFor(request) ? new ModelAndView(answers.view(status)) : page(request, status);
    }

    private ModelAndView page(HttpServletRequest request, HttpStatus status) {
        var page = PageContext.ofNobody(request, assets, site);
        var reference = MDC.get(RequestReferences.KEY);
        var model = Map.of("page", page, "status", status.value(), "reference", reference == null ? "-" : reference);
        return new ModelAndView("platform/problem", model, status);
    }

    /** Where a filter ends the request and no controller is asked. */
    void show(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws ServletException {
        response.reset();
        response.setStatus(status.value());
        response.setLocale(Locale.SIMPLIFIED_CHINESE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            view(request, status).render(of(request, status).getModel(), request, response);
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private View view(HttpServletRequest request, HttpStatus status) throws Exception {
        return ProblemDetails.areFor(request)
                ? answers.view(status)
                : Objects.requireNonNull(templates.resolveViewName("platform/problem", Locale.SIMPLIFIED_CHINESE));
    }
}
