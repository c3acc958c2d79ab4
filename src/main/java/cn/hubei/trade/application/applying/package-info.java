/** An enterprise applies, applies again or withdraws. */
@NullMarked
@NamedInterface("applying")
package cn.hubei.trade.application.applying;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
