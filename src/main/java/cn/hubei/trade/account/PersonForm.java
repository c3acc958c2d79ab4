package cn.hubei.trade.account;

import cn.hubei.trade.platform.text.EmailAddress;
import cn.hubei.trade.platform.text.Longest;
import cn.hubei.trade.platform.text.Phone;
import cn.hubei.trade.platform.text.Telephone;
import cn.hubei.trade.platform.text.Typed;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** Who somebody is, as it is typed: by the owner of an account or by whoever opens it. */
public record PersonForm(
        @NotBlank(message = "请填写用户姓名") @Longest(value = 50, label = "用户姓名")
        String displayName,

        @Nullable @Phone(value = Telephone.Use.PERSON, label = "手机") @Typed(Typed.Way.PHONE)
        String mobile,

        @Nullable @EmailAddress @Longest(value = 100, label = "邮箱") @Typed(Typed.Way.EMAIL)
        String email) {

    public static PersonForm of(Account account) {
        var person = account.person();
        return new PersonForm(person.displayName(), person.mobile(), person.email());
    }

    public Account.Person person() {
        return new Account.Person(displayName, orNull(mobile), orNull(email));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
