package cn.hubei.trade.captcha;

/** Who signed in here before is not held up for what strangers try; told by the accounts. */
public interface FamiliarBrowsers {

    /** Whether the account of that name was signed in to in this browser before. */
    boolean knows(String loginName);
}
