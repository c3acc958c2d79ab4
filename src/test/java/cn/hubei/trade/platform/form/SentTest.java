package cn.hubei.trade.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.hubei.trade.platform.refusal.Conflict;
import cn.hubei.trade.platform.refusal.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class SentTest {

    private final Bound<Name> name = bound(new Name("王芳"));
    private final Bound<Reason> reason = bound(new Reason("太晚"));
    private final Sent sent = Sent.of(name, reason);

    record Name(String name) {}

    record Reason(String reason) {}

    @Test
    void whatIsRightGoesToTheUseCase() {
        assertThat(sent.then(() -> "redirect:/done")).contains("redirect:/done");
    }

    @Test
    void whatIsWrongInOneFormDoesNot() {
        reason.errors().rejectValue("reason", "blank", "请填写原因");
        assertThat(sent.then(SentTest::never)).isEmpty();
        assertThat(sent.fields().error("reason")).isEqualTo("请填写原因");
    }

    @Test
    void aBrokenRuleIsSaidAtItsFieldWhicheverFormHasIt() {
        assertThat(sent.then(() -> broken("reason"))).isEmpty();
        assertThat(sent.fields().error("reason")).isEqualTo("不行");
        assertThat(sent.fields().value("name")).isEqualTo("王芳");
    }

    @Test
    void aFieldThatNoFormHasIsSaidAboveThem() {
        assertThat(sent.then(() -> broken("else"))).isEmpty();
        assertThat(sent.fields().error("")).isEqualTo("不行");
    }

    @Test
    void whoIsOvertakenKeepsWhatWasTyped() {
        assertThat(sent.thenUnlessOvertaken(SentTest::overtaken)).isEmpty();
        assertThat(sent.fields().areOvertaken()).isTrue();
        assertThat(sent.fields().value("name")).isEqualTo("王芳");
    }

    private static String broken(String field) {
        throw new RuleViolation(field, "不行");
    }

    private static String overtaken() {
        throw new Conflict();
    }

    private static String never() {
        throw new AssertionError("A wrong form came through");
    }

    private static <T> Bound<T> bound(T form) {
        return new Bound<>(form, new BeanPropertyBindingResult(form, "form"));
    }
}
