package cn.hubei.trade.account;

import cn.hubei.trade.platform.Formats;
import cn.hubei.trade.platform.Longest;
import cn.hubei.trade.platform.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Who somebody is, as it is typed: by the owner of an account or by whoever opens it. */
record PersonForm(
        @NotBlank(message = "请填写用户姓名") @Longest(value = 50, label = "用户姓名")
        String displayName,

        @Nullable
        @Pattern(regexp = "|" + Formats.PHONE, message = "手机号码为 11 位数字；固定电话须带区号，例如 027-87654321")
        @Typed(Typed.Way.PHONE)
        String mobile,

        @Nullable
        @Pattern(regexp = "|" + Formats.EMAIL, message = "邮箱格式不正确，例如 zhang@example.cn")
        @Longest(value = 100, label = "邮箱")
        @Typed(Typed.Way.EMAIL)
        String email) {

    static PersonForm of(Account account) {
        var person = account.person();
        return new PersonForm(person.displayName(), person.mobile(), person.email());
    }

    Account.Person person() {
        return new Account.Person(displayName, orNull(mobile), orNull(email));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
