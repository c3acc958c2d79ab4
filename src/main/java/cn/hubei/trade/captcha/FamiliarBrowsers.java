package cn.hubei.trade.captcha;

/** Browsers in which somebody signed in before: failures of strangers do not slow them down. Told by the accounts. */
public interface FamiliarBrowsers {

    /** Whether the account of that name was signed in to in this browser before. */
    boolean knows(String loginName);
}
