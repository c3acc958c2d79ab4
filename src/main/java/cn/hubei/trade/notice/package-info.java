/** Announcements and policies: departments write them, the portal shows them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "reference", "account", "organization", "file"})
package cn.hubei.trade.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
