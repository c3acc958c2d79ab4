/** Registration, sign-in, organizations and their accounts, and who is acting now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "authorizationcode"})
package cn.hubei.trade.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
