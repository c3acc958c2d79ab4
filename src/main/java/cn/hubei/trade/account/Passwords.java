package cn.hubei.trade.account;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What a password must be: 8 to 80 characters of three kinds, no common one, not the account's name. */
public final class Passwords {

    private static final Set<String> COMMON = Set.of(
            "password1!",
            "passw0rd!",
            "p@ssw0rd",
            "p@ssw0rd1",
            "admin123!",
            "admin@123",
            "abc123!@#",
            "abcd1234!",
            "qwer1234!",
            "qwerty123!",
            "1qaz@wsx",
            "1qaz2wsx!",
            "woaini520!",
            "aa123456!",
            "abc@1234",
            "test@123",
            "welcome1!",
            "hubei@123",
            "a123456!",
            "zxcvbn1!");

    private Passwords() {}

    public static boolean strong(String password, String loginName) {
        var lower = password.toLowerCase(Locale.ROOT);
        return password.length() >= 8
                && password.length() <= 80
                && kinds(password) >= 3
                && !COMMON.contains(lower)
                && (loginName.isEmpty() || !lower.contains(loginName.toLowerCase(Locale.ROOT)));
    }

    public static final String RULE = "密码为 8 至 80 位，须包含大写字母、小写字母、数字、符号中的三种，不能是常见密码，也不能包含登录账号";

    private static long kinds(String password) {
        return Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }
}
