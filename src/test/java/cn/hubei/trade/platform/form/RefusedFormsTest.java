package cn.hubei.trade.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.servlet.ModelAndView;

class RefusedFormsTest {

    private final Bound<Name> form = new Bound<>(new Name("王芳"), new BeanPropertyBindingResult(new Name("王芳"), "form"));
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    record Name(String name) {}

    @Test
    void aPageWithAFormThatIsRightIsAPage() {
        assertThat(statusOf("fields", form.fields())).isEqualTo(200);
    }

    @Test
    void aFormThatWasRefusedIs422() {
        form.demand(false, "name", "请填写姓名");
        assertThat(statusOf("fields", form.fields())).isEqualTo(422);
    }

    @Test
    void aFormThatWasOvertakenIs409() {
        Conflict.addTo(form.errors());
        assertThat(statusOf("fields", form.fields())).isEqualTo(409);
    }

    @Test
    void aRuleThatAButtonBrokeIs422() {
        assertThat(statusOf("broken", new RuleViolation("", "不行"))).isEqualTo(422);
    }

    @Test
    void whatTheControllerSaysGoesFirst() {
        response.setStatus(429);
        assertThat(statusOf("broken", new RuleViolation("", "不行"))).isEqualTo(429);
    }

    private int statusOf(String name, Object shown) {
        new RefusedForms()
                .postHandle(
                        new MockHttpServletRequest(), response, this, new ModelAndView("page").addObject(name, shown));
        return response.getStatus();
    }
}
