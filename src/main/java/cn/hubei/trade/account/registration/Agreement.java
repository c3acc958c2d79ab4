package cn.hubei.trade.account.registration;

/** The service agreement of the registration's first page; its text stands in the template of the same version. */
public final class Agreement {

    private Agreement() {}

    public static String version() {
        return "2026-01";
    }
}
