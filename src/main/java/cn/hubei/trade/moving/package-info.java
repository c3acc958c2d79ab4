/** Moves everything from the embedded database to PostgreSQL, once, and compares. */
@NullMarked
@ApplicationModule(allowedDependencies = "platform")
package cn.hubei.trade.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
