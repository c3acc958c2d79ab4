/** The department's review (manual 3.6.1). */
@NullMarked
@NamedInterface("reviewing")
package cn.hubei.trade.offering.reviewing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
