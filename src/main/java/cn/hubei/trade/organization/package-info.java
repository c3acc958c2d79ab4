/** Companies on the platform, what they say of themselves and the rules of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference"})
package cn.hubei.trade.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
