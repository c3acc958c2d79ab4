/** Public pages: what is open now, and what departments announce. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"platform", "reference", "account", "file", "offering", "offering :: kind", "notice"})
package cn.hubei.trade.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
