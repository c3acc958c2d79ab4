package cn.hubei.trade.account.password;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A password that one person reads to another, so without look-alikes, and that is good for one sign-in. */
public final class TemporaryPassword {

    private static final String LARGE = "ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String SMALL = "abcdefghjkmnpqrstuvwxyz";
    private static final String DIGITS = "23456789";
    private static final String SIGNS = "#%+=";
    private static final SecureRandom RANDOM = new SecureRandom();

    private TemporaryPassword() {}

    public static String next() {
        return Stream.of(some(LARGE, 3), some(SMALL, 4), some(SIGNS, 1), some(DIGITS, 4))
                .collect(Collectors.joining());
    }

    /** What one of two persons tells; long enough that the other does not guess it. */
    public static String half() {
        return Stream.of(some(LARGE, 2), some(SMALL, 3), some(DIGITS, 3)).collect(Collectors.joining());
    }

    private static String some(String alphabet, int length) {
        return RANDOM.ints(length, 0, alphabet.length())
                .mapToObj(alphabet::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
