package cn.hubei.trade.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.format.FormatterRegistry;
import org.springframework.validation.DataBinder;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the page into every model. */
@ControllerAdvice
class Pages implements WebMvcConfigurer {

    private final Assets assets;
    private final Visitors visitors;
    private final Toasts toasts;

    Pages(Assets assets, Visitors visitors, Toasts toasts) {
        this.assets = assets;
        this.visitors = visitors;
        this.toasts = toasts;
    }

    @ModelAttribute("page")
    Page page(HttpServletRequest request) {
        // A post leads on by redirect; only what is rendered takes the message that was left behind.
        return new Page(request, assets, visitors.of(request), toasts.take(request));
    }

    @InitBinder
    void trim(WebDataBinder binder) {
        trimmed(binder);
    }

    static void trimmed(DataBinder binder) {
        binder.registerCustomEditor(String.class, new Typed());
    }

    /** A blank at either end is nobody's intention, PostgreSQL keeps no NUL, and a browser counts a line's end once. */
    private static final class Typed extends StringTrimmerEditor {

        Typed() {
            super("\0", false);
        }

        @Override
        public void setAsText(@Nullable String text) {
            super.setAsText(text == null ? null : text.replace("\r\n", "\n"));
        }
    }

    /** Spring splits a text at its commas where a list is wanted; a name may hold a comma. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, List.class, List::of);
    }
}
