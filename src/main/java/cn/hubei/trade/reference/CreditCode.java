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
