/** Pages of long lists: one statement, an order, and a place in it. */
@NullMarked
package cn.hubei.trade.platform.list;

import org.jspecify.annotations.NullMarked;
