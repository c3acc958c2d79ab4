/** What other programs may ask the platform, and what it tells them. */
@NullMarked
@ApplicationModule
package cn.hubei.trade.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
