package cn.hubei.trade.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** That of a proxy which is believed nothing is said is seen in StrictSignInTest, behind one. */
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class UntrustedProxyTest {

    private final UntrustedProxy filter = new UntrustedProxy();

    @Autowired
    private ServletContext context;

    @Test
    void aProxyThatIsNotNamedIsWarnedOfOnce(CapturedOutput output) throws ServletException, IOException {
        filtered("192.0.2.71", null);
        assertThat(output).doesNotContain("192.0.2.71");
        filtered("192.0.2.72", "203.0.113.5");
        filtered("192.0.2.73", "203.0.113.6");
        assertThat(output)
                .containsOnlyOnce("192.0.2.72 forwards requests of others and is not named in PLATFORM_PROXIES")
                .doesNotContain("192.0.2.73");
    }

    @Test
    void allRequestsPassIt() {
        assertThat(context.getFilterRegistrations()).containsKey("untrustedProxy");
        assertThat(context.getFilterRegistration("untrustedProxy").getUrlPatternMappings())
                .containsExactly("/*");
    }

    private void filtered(String address, String forwardedFor) throws ServletException, IOException {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        if (forwardedFor != null) {
            request.addHeader("X-Forwarded-For", forwardedFor);
        }
        var chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        assertThat(chain.getRequest()).isSameAs(request);
    }
}
