/** Instants inside, Shanghai's clock on the screen, and nodes that agree on the time. */
@NullMarked
package cn.hubei.trade.platform.time;

import org.jspecify.annotations.NullMarked;
