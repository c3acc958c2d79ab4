/** Offerings and their details: preparing, publishing and taking them down, and their seats. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "account", "organization", "qualification", "file"})
package cn.hubei.trade.offering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
