package cn.hubei.trade.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;

/** Puts the page into every model. */
@Component
@ControllerAdvice
class Pages {

    private final Assets assets;
    private final Visitors visitors;
    private final Toasts toasts;

    Pages(Assets assets, Visitors visitors, Toasts toasts) {
        this.assets = assets;
        this.visitors = visitors;
        this.toasts = toasts;
    }

    @ModelAttribute("page")
    @Nullable Page page(HttpServletRequest request) {
        // A post leads on by redirect; only what is rendered takes the message that was left behind.
        return new Page(request, assets, visitors.of(request), toasts.take(request));
    }

    /** Records have no setters and no getters; their fields are read directly. */
    @InitBinder
    void records(WebDataBinder binder) {
        binder.initDirectFieldAccess();
    }

    /** For a problem page: it must come up even when the database does not. */
    Page bare(HttpServletRequest request) {
        return new Page(request, assets, null, null);
    }
}
