package cn.hubei.trade.account.administration;

import cn.hubei.trade.account.Account;
import cn.hubei.trade.account.PersonForm;
import cn.hubei.trade.account.Position;
import cn.hubei.trade.account.administration.Inviting.Invitation;
import cn.hubei.trade.platform.form.Hidden;
import cn.hubei.trade.platform.text.Formats;
import cn.hubei.trade.platform.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed besides the person where an account is opened for another or changed; the login name never changes. */
record SubAccountForm(
        @Nullable String position,
        @Nullable String version,
        @Nullable String formKey) {

    /** The account's name, typed once. */
    record Login(
            @NotBlank(message = "请填写登录账号")
            @Pattern(regexp = "|" + Formats.LOGIN_NAME, message = "登录账号为 4 至 30 位字母、数字或下划线，以字母开头")
            @Typed(Typed.Way.HALF_WIDTH)
            String loginName) {

        Invitation invitation(PersonForm person, @Nullable String formKey) {
            return new Invitation(loginName, person.person(), Hidden.key(formKey));
        }
    }

    static SubAccountForm empty() {
        return new SubAccountForm("", "", UUID.randomUUID().toString());
    }

    static SubAccountForm of(Account account) {
        return new SubAccountForm(
                Objects.requireNonNull(account.position()).name(), String.valueOf(account.version()), "");
    }

    /** Whether manager or clerk was chosen. */
    boolean isPlaced() {
        return places().anyMatch(one -> one.name().equals(position));
    }

    Position place() {
        return places().filter(one -> one.name().equals(position)).findFirst().orElseThrow();
    }

    private static Stream<Position> places() {
        return Arrays.stream(Position.values()).filter(one -> one != Position.MAIN);
    }
}
