/** Public pages: what is open now. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "offering"})
package cn.hubei.trade.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
