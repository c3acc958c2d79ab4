/** Stored uploads, told by their content; who may read one is the owning record's affair. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package cn.hubei.trade.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
