package cn.hubei.trade.account.password;

import cn.hubei.trade.platform.text.Text;
import java.util.Locale;
import java.util.stream.Stream;

/** The least that a password must be: 8 to 80 characters of three kinds, no common one, not the account's name. */
public final class Passwords {

    static final int LONGEST = 80;

    private static final int SHORTEST = 8;
    private static final int KINDS = 3;

    private Passwords() {}

    public static boolean strong(String password, String loginName) {
        return Text.length(password) >= SHORTEST
                && Text.length(password) <= LONGEST
                && kinds(password) >= KINDS
                && !CommonPasswords.contains(password)
                && (loginName.isEmpty()
                        || !password.toLowerCase(Locale.ROOT).contains(loginName.toLowerCase(Locale.ROOT)));
    }

    static long kinds(String password) {
        return Stream.of("[A-Z]", "[a-z]", "[0-9]", "[^A-Za-z0-9]")
                .filter(kind -> password.matches("(?s).*" + kind + ".*"))
                .count();
    }
}
