/** Append-only: who did what to which record. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "account", "organization"})
package cn.hubei.trade.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
