package cn.hubei.trade.demonstration;

import cn.hubei.trade.reference.CreditCode;

/** Credit codes that check (GB 32100, and GB 11714 within) and belong to nobody. */
final class CreditCodes {

    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final String DIGITS = "0123456789X";

    private CreditCodes() {}

    /** Of a company registered in the region. */
    static String next(String region, int number) {
        var organization = "MA4DE%03d".formatted(number);
        var code = "91" + region + organization + check(organization);
        return code + CreditCode.expectedCheckCharacter(code + "0");
    }

    private static char check(String organization) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += Character.getNumericValue(organization.charAt(i)) * WEIGHTS[i];
        }
        return DIGITS.charAt((11 - sum % 11) % 11);
    }
}
