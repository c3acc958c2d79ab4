/** Accounts: registration, sign-in, keeping them, and who is acting now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "authorizationcode", "captcha", "organization"})
package cn.hubei.trade.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
