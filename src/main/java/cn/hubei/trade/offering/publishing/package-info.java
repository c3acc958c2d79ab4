/** Onto the portal and off it, and each publication as it stood. */
@NullMarked
@NamedInterface("publishing")
package cn.hubei.trade.offering.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
