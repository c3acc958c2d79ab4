/** A provider decides, one application or several; a department reminds it. */
@NullMarked
@NamedInterface("deciding")
package cn.hubei.trade.application.deciding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
