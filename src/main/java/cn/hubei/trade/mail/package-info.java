/** Letters by SMTP, where it is configured: kept until they are sent, each as good as once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform", "account", "organization"})
package cn.hubei.trade.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
