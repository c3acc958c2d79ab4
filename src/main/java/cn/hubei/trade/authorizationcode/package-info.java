/** A department vouches for a company, its credit code and its area; the code is redeemed once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference"})
package cn.hubei.trade.authorizationcode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
