/** Store and table compared, and what belongs to nothing swept away. */
@NullMarked
@NamedInterface("upkeep")
package cn.hubei.trade.file.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
