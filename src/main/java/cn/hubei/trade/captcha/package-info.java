/** The picture that tells people from programs, and the work that does it without one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package cn.hubei.trade.captcha;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
