package cn.hubei.trade.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.DatabaseTest;
import cn.hubei.trade.platform.limit.Limits.Limit;
import cn.hubei.trade.platform.limit.Throttle.Rate;
import cn.hubei.trade.platform.refusal.TooMany;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What counts as what, once for each address. */
@DatabaseTest
class LimitsTest {

    @Autowired
    private Throttle throttle;

    private final String address = UUID.randomUUID().toString();
    private Limits limits;

    @BeforeEach
    void onceAnHour() {
        var once = new Rate(1, Duration.ofHours(1));
        var limit = new Limit(null, once);
        limits = new Limits(
                throttle,
                new Limits.LimitSettings(
                        true,
                        once,
                        once,
                        limit,
                        limit,
                        limit,
                        limit,
                        limit,
                        limit,
                        limit,
                        limit,
                        new Limit(once, once)));
    }

    @Test
    void howeverAPathIsWrittenItIsTheSame() {
        assertThat(allows("GET", "/console/history/trainings/export")).isTrue();
        assertThat(allows("GET", "/console/service-records/expor%74")).isFalse();
        assertThat(allows("HEAD", "/%63onsole/audit/e%78port")).isFalse();
        assertThat(allows("GET", "/console/service-records")).isTrue();
    }

    @Test
    void eachStepOfARegistrationCountsAndItsEndByItself() {
        assertThat(allows("POST", "/register/user")).isTrue();
        assertThat(allows("POST", "/register/user")).isFalse();
        assertThat(allows("POST", "/register")).isFalse();
        assertThat(allows("POST", "/register/company", "keep")).isFalse();
        assertThat(allows("POST", "/register/company", "refresh")).isFalse();
        assertThat(allows("GET", "/register/user")).isTrue();
        assertThat(allows("POST", "/register/company")).isTrue();
        assertThat(allows("POST", "/register/compan%79")).isFalse();
    }

    @Test
    void picturesCountBesideThePagesThatShowThem() {
        assertThat(allows("GET", "/login")).isTrue();
        assertThat(allows("GET", "/captcha/" + UUID.randomUUID())).isTrue();
        assertThat(allows("GET", "/captcha/" + UUID.randomUUID())).isFalse();
        assertThat(allows("GET", "/captcha")).isFalse();
    }

    @Test
    void aTrialOfAWebhookCountsWhoseverItIs() {
        assertThat(allows("POST", "/account/webhooks/7/test")).isTrue();
        assertThat(allows("POST", "/console/partners/3/webhooks/8/test")).isFalse();
        assertThat(allows("POST", "/account/webhooks/7/secret")).isTrue();
    }

    @Test
    void anUploadIsOneHoweverItCallsItself() {
        assertThat(uploads("POST", "multipart/form-data; boundary=x")).isTrue();
        assertThat(uploads("POST", "Multipart/Form-Data; boundary=x")).isFalse();
        assertThat(uploads("POST", "multipart/mixed; boundary=x")).isFalse();
        assertThat(uploads("DELETE", "multipart/form-data; boundary=x")).isFalse();
        assertThat(uploads("POST", "application/x-www-form-urlencoded")).isTrue();
    }

    private boolean allows(String method, String path, String... parameters) {
        var request = new MockHttpServletRequest(method, path);
        for (var parameter : parameters) {
            request.addParameter(parameter, "true");
        }
        return allows(request);
    }

    private boolean uploads(String method, String type) {
        var request = new MockHttpServletRequest(method, "/console/training-evidence/1");
        request.setContentType(type);
        return allows(request);
    }

    private boolean allows(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        try {
            return limits.preHandle(request, new MockHttpServletResponse(), this);
        } catch (TooMany refused) {
            return false;
        }
    }
}
