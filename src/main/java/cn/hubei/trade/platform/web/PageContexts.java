package cn.hubei.trade.platform.web;

import cn.hubei.trade.platform.text.Tidying;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the page's context into every model, and tidies typed texts. */
@ControllerAdvice
class PageContexts implements WebMvcConfigurer {

    private final Assets assets;
    private final SiteMenu site;
    private final Visitors visitors;
    private final Toasts toasts;
    private final Places places;
    private final Searches searches;
    private final Cookies cookies;

    PageContexts(
            Assets assets,
            SiteMenu site,
            Visitors visitors,
            Toasts toasts,
            Places places,
            Searches searches,
            Cookies cookies) {
        this.assets = assets;
        this.site = site;
        this.visitors = visitors;
        this.toasts = toasts;
        this.places = places;
        this.searches = searches;
        this.cookies = cookies;
    }

    @ModelAttribute("page")
    PageContext page(HttpServletRequest request) {
        // A post leads on by redirect; only what is rendered takes the message that was left behind.
        var look = Look.of(cookies, request);
        return new PageContext(
                request, assets, site, look, visitors.of(request), toasts.take(request), request.getRequestURI());
    }

    /** Forms are records: what their components do not name, or what is deeper than they are, is nobody's. */
    @InitBinder
    void onlyWhatIsNamed(WebDataBinder binder) {
        binder.setDeclarativeBinding(true);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(places);
        resolvers.add(searches);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(new Tidying());
    }
}
