/** The numbers on 「我的主页」; read-only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account"})
package cn.hubei.trade.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
