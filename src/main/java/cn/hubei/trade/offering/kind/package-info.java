/** What every kind of offering defines, and where the definitions are found (ADR 4). */
@NullMarked
@NamedInterface("kind")
package cn.hubei.trade.offering.kind;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
