/** 「帮助中心」: a manual for each role, and the way from each page to the chapter that tells of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account"})
package cn.hubei.trade.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
