package cn.hubei.trade.reference;

import org.jspecify.annotations.Nullable;

/** The unified social credit code of 18 characters; the last one checks the others. Source: GB 32100-2015. */
public final class CreditCode {

    /** Without I, O, S, V and Z. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int LENGTH = 18;

    private CreditCode() {}

    public static boolean wellFormed(@Nullable String code) {
        return code != null && code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    public static boolean valid(@Nullable String code) {
        return code != null && wellFormed(code) && code.charAt(LENGTH - 1) == expectedCheckCharacter(code);
    }

    /** Well-formed, but its last character does not fit: mistyped, or one of the few that were issued so. */
    public static boolean doubtful(@Nullable String code) {
        return wellFormed(code) && !valid(code);
    }

    /** What its owner is asked before it goes on; {@code act} is what the confirmation is for. */
    public static String doubt(String code, String act) {
        return "校验位不符：按国家标准最后一位应为「%s」。请核对；确认证照上就是如此的，勾选下方的确认后再%s，确认会记入审计记录"
                .formatted(expectedCheckCharacter(code), act);
    }

    /** Of a well-formed code: what its last character should be. */
    public static char expectedCheckCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            // GB 32100-2015, 5.2.2: the weights are the powers of three modulo 31.
            weight = weight * 3 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
