/** A provider drafts, edits and lists what it offers. */
@NullMarked
@NamedInterface("preparing")
package cn.hubei.trade.offering.preparing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
