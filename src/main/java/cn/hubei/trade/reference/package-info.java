/** Regions, departments, dictionaries and credit codes, loaded from data. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package cn.hubei.trade.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
