package cn.hubei.trade.account.session;

/** Why somebody is not signed in any more, as the sign-in page says it. */
public enum Ending {
    REPLACED("您的账户在另一处登录，同时登录的设备超过了上限，最早登录的本设备已退出。如非本人登录，请立即登录并修改密码。"),
    SIGNED_OUT("您在另一台设备上退出了本设备的登录。如非本人操作，请立即登录并修改密码。"),
    TOO_LONG("本次登录已达到允许的最长时间，为保护账户已自动退出。请重新登录。"),
    GONE("登录已超时，或已在别处结束。请重新登录。");

    private final String sentence;

    Ending(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
