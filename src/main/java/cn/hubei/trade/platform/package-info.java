/** Security chain, clock, paging, errors, export and page fragments; knows no business. */
@NullMarked
@ApplicationModule(
        type = Type.OPEN,
        allowedDependencies = {})
package cn.hubei.trade.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.ApplicationModule.Type;
