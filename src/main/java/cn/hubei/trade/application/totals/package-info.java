/** Totals of applications and applicants, kept as they come. */
@NullMarked
@NamedInterface("totals")
package cn.hubei.trade.application.totals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
