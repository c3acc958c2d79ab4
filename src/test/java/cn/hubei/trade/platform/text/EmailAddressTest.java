package cn.hubei.trade.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Form(
            @EmailAddress @Longest(value = 100, label = "邮箱")
            String email) {}

    @ParameterizedTest
    @ValueSource(
            strings = {"", "zhang@qq.com", "a.b+c@mail.example.com.cn", "x_1@xn--fiqs8s.xn--fiqz9s", "o'neil@example.cn"
            })
    void whatCanBeMailedIsTaken(String address) {
        assertThat(VALIDATOR.validate(new Form(Text.email(address)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b",
                "zhang@qq。",
                "zhang",
                "@qq.com",
                "zhang@@qq.com",
                "zhang @qq.com",
                "zhang@qq..com",
                "zhang@qq.com,li@qq.com",
                "张三@qq.com",
                "zhang@例子.中国",
                ".a@qq.com",
                "a..b@qq.com",
                "a@-qq.com",
                "a@qq.c"
            })
    void whatCannotIsRefusedInOneSentence(String address) {
        assertThat(VALIDATOR.validate(new Form(Text.email(address))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getMessage()).isEqualTo(EmailAddress.RULE));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 200_000})
    void whatIsTooLongIsToldByHowMuch(int length) {
        assertThat(VALIDATOR.validate(new Form("a.".repeat(length / 2) + "a".repeat(length % 2))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.getMessage()).contains("请删去 " + (length - 100) + " 个"));
    }
}
