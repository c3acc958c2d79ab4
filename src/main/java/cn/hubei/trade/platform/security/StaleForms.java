package cn.hubei.trade.platform.security;

import cn.hubei.trade.platform.form.Fields;
import cn.hubei.trade.platform.web.FormPage;
import cn.hubei.trade.platform.web.PageContext;
import cn.hubei.trade.platform.web.PageContext.Visitor;
import cn.hubei.trade.platform.web.Toasts;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Forms whose session or token is gone, as after signing out in another window. Nothing is done, and nothing that was
 * typed is lost: whoever may look at the form's page gets it again as it was typed, with a fresh token; everybody else is
 * led to sign in and back to it, where the browser puts back what it kept.
 */
@Component
class StaleForms implements HandlerInterceptor, WebMvcConfigurer {

    static final String SIGN_OUT = "/logout";

    private final Access access;
    private final RequestedPages requested;
    private final Toasts toasts;

    StaleForms(Access access, RequestedPages requested, Toasts toasts) {
        this.access = access;
        this.requested = requested;
        this.toasts = toasts;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, @Nullable Visitor who)
            throws IOException, ServletException {
        var page = FormPage.of(request);
        if (who == null && request.getRequestURI().equals(SIGN_OUT)) {
            lead("/", request, response);
        } else if (page.path() != null && page.isOf(who) && access.opens(request, page.path())) {
            showAgain(page.path(), request, response);
        } else if (who == null) {
            leadToSignInAndBack(request, response);
        } else {
            toasts.show(page.isOf(who) ? "form.stale" : "form.of-another", who.name());
            lead("/console", request, response);
        }
    }

    /** Whose session is over is told so, and comes back. */
    void leadToSignInAndBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PageContext.isForm(request)) {
            requested.saveForm(request, response);
            lead("/login?ended=form", request, response);
        } else {
            requested.saveRequest(request, response);
            lead("/login?ended=1", request, response);
        }
    }

    /** From a dialog the whole page goes there. */
    static void lead(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(path);
        } else {
            response.setHeader("HX-Redirect", path);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    /** A piece of a page, such as a number shown in full, is asked for on the page anew. */
    private void showAgain(String page, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (PageContext.isPiece(request)) {
            toasts.show("form.stale");
            lead(page, request, response);
            return;
        }
        request.setAttribute(PageContext.SHOWN_AGAIN, true);
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        request.getRequestDispatcher(page).forward(new Read(request), response);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (request.getAttribute(PageContext.SHOWN_AGAIN) != null
                && shown != null
                && shown.getModel().get("fields") instanceof Fields fields) {
            shown.getModel().put("fields", fields.typed(request.getParameterMap()));
        }
    }

    /** The form's page is only looked at. */
    private static final class Read extends HttpServletRequestWrapper {

        Read(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
