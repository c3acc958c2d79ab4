package cn.hubei.trade.account.registration;

/** The service agreement of the registration's first page; its text stands in the template of the same version. */
final class Agreement {

    static final String VERSION = "2026-01";

    private Agreement() {}
}
