/** A 单一窗口, played by the platform: who signs on there is whoever one chooses to be. */
@NullMarked
package cn.hubei.trade.demonstration.identity;

import org.jspecify.annotations.NullMarked;
