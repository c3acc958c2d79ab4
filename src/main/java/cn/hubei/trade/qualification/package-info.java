/** Filing: from draft to approval; answers whether an organization may act. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "account", "organization", "file"})
package cn.hubei.trade.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
