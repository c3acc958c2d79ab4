package cn.hubei.trade.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Every path finds the route that Spring would find. */
class QuickRoutesTest {

    private final RequestMappingHandlerMapping routes = new QuickRoutes().getRequestMappingHandlerMapping();

    @Controller
    static class Sample {

        @GetMapping("/{colour:red|blue}-things/{id}")
        public void thing() {}

        @GetMapping("/console/{colour:red|blue}-things")
        public void list() {}

        @GetMapping("/help/**")
        public void help() {}

        @GetMapping("/files/{*rest}")
        public void files() {}
    }

    @BeforeEach
    void theRoutesOfOneController() {
        var context = new StaticWebApplicationContext();
        context.registerSingleton("sample", Sample.class);
        context.refresh();
        routes.setApplicationContext(context);
        routes.afterPropertiesSet();
    }

    @Test
    void aPathWithAVariableFindsItsRoute() throws Exception {
        assertThat(route("/red-things/4")).isEqualTo("thing");
        assertThat(route("/console/blue-things")).isEqualTo("list");
        assertThat(route("/green-things/4")).isNull();
        assertThat(route("/consol/blue-things")).isNull();
    }

    @Test
    void aPathWhoseLettersAreEncodedFindsIt() throws Exception {
        assertThat(route("/c%6Fnsole/blue-things")).isEqualTo("list");
        assertThat(route("/console;a=1/blue-things")).isEqualTo("list");
    }

    @Test
    void whatMayFollowMayAlsoBeNothing() throws Exception {
        assertThat(route("/help")).isEqualTo("help");
        assertThat(route("/help/a/b")).isEqualTo("help");
        assertThat(route("/files")).isEqualTo("files");
        assertThat(route("/files/a")).isEqualTo("files");
    }

    private String route(String path) throws Exception {
        var request = new MockHttpServletRequest("GET", path);
        ServletRequestPathUtils.parseAndCache(request);
        var found = routes.getHandler(request);
        return found == null
                ? null
                : ((HandlerMethod) found.getHandler()).getMethod().getName();
    }
}
