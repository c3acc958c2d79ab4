package cn.hubei.trade.platform.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractCachingViewResolver;

/** Renders the precompiled JTE templates, each of which lies in its module's package. */
@Configuration
class TemplateViews {

    @Bean
    ViewResolver templates() {
        return new Resolver(Part.ENGINE);
    }

    private static final class Resolver extends AbstractCachingViewResolver implements Ordered {

        private final TemplateEngine engine;

        Resolver(TemplateEngine engine) {
            this.engine = engine;
        }

        @Override
        protected @Nullable View loadView(String name, Locale locale) {
            if (name.startsWith("redirect:")) {
                return new Onward(name.substring("redirect:".length()));
            }
            var template = name + ".jte";
            return engine.hasTemplate(template) ? new Template(engine, template) : null;
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }

    private record Template(TemplateEngine engine, String template) implements View {

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            var parameters = new HashMap<String, Object>();
            if (model != null) {
                parameters.putAll(model);
            }
            var output = new Utf8ByteOutput();
            engine.render(template, parameters, output);
            // At once: a page has hundreds of pieces, and each would pass through every wrapper of the response.
            var page = output.toByteArray();
            response.setContentType("text/html;charset=UTF-8");
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
        }
    }

    /** After a post, 303, to the list as it was left; from a dialog htmx is told to go there as a whole page. */
    private record Onward(String path) implements View {

        /** A longer address has no room in the answer's head. */
        private static final int LONGEST = 6_000;

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response) {
            var list = new Back(request.getParameter("back")).to(path);
            var to = list.length() <= LONGEST ? list : path;
            if (request.getHeader("HX-Request") != null) {
                response.setHeader("HX-Redirect", to);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                response.setHeader("Location", to);
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            }
        }
    }
}
