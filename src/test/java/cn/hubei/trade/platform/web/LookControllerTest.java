package cn.hubei.trade.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LookControllerTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/look");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Cookies cookies = new Cookies(false);
    private final LookController controller = new LookController(cookies);

    @BeforeEach
    void somebodyAsks() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    }

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void whoChoosesOneThingKeepsTheOther() {
        request.setCookies(new Cookie(Look.COOKIE, "compact"));
        controller.choose("large", null, null, request);
        assertThat(response.getHeader("Set-Cookie")).startsWith("look=large-compact;");
    }

    @Test
    void whatIsNoChoiceLooksAsUsual() {
        request.setCookies(new Cookie(Look.COOKIE, "large\"><script>-%00-"));
        assertThat(Look.of(cookies, request).classes()).isEqualTo("usual");
        request.setCookies(new Cookie(Look.COOKIE, "large-compact"));
        assertThat(Look.of(cookies, request).classes()).isEqualTo("large compact");
        controller.choose("huge", "", null, request);
        assertThat(response.getHeader("Set-Cookie")).startsWith("look=usual;");
    }

    @Test
    void oneComesBackToThePageThatOneLookedAt() {
        assertThat(backTo("/trainings?title=%E5%9F%B9&page=2")).isEqualTo("/trainings?title=%E5%9F%B9&page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "",
                "/a\r\nSet-Cookie: x=y",
                "/a b",
                "/a\\b",
                "/培训"
            })
    void andToNoOtherSite(String back) {
        assertThat(backTo(back)).isEqualTo("/");
    }

    private String backTo(String back) {
        return controller.choose("large", null, back, request).getHeaders().getFirst("Location");
    }
}
