/** Work by the clock, caches of a node and metrics of what waits. */
@NullMarked
package cn.hubei.trade.platform.ops;

import org.jspecify.annotations.NullMarked;
