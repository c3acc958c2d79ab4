package cn.hubei.trade.demonstration;

import cn.hubei.trade.reference.CreditCode;

/** Credit codes that check (GB 32100) and belong to nobody. */
final class CreditCodes {

    private CreditCodes() {}

    static String next(int number) {
        var code = "91420100MA4DEM" + "%03d".formatted(number);
        return code + CreditCode.expectedCheckCharacter(code + "0");
    }
}
