/** Sums of applications and applicants, counted as they come. */
@NullMarked
@NamedInterface("tally")
package cn.hubei.trade.application.tally;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
