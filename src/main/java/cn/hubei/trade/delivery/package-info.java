/** The one way out, for mail, SMS and webhooks: kept until it is carried, each parcel as good as once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account"})
package cn.hubei.trade.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
