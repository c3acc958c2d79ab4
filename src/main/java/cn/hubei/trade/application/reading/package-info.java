/** Lists and pages of applications. */
@NullMarked
@NamedInterface("reading")
package cn.hubei.trade.application.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
