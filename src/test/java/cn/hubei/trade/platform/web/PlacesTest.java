package cn.hubei.trade.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class PlacesTest {

    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/list");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Places places = new Places(new Cookies(false));

    @AfterEach
    void nobodyAsks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void howManyRowsAreWantedIsRemembered() {
        request.setQueryString("page=2&size=50");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));

        assertThat(places.of(request).size()).isEqualTo(50);
        assertThat(response.getHeader("Set-Cookie")).contains("rows=50");
    }

    @Test
    void whoOnceChoseNeedNotChooseAgain() {
        request.setCookies(new Cookie(Places.COOKIE, "100"));

        assertThat(places.of(request).size()).isEqualTo(100);
    }

    @Test
    void whatIsNoChoiceIsNeitherTakenNorRemembered() {
        request.setQueryString("size=1000000");
        request.setCookies(new Cookie(Places.COOKIE, "7"));

        assertThat(places.of(request).size()).isNull();
        assertThat(response.getHeader("Set-Cookie")).isNull();
    }
}
