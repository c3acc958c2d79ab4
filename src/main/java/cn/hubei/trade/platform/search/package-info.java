/** What a list is searched by, as its form shows it. */
@NullMarked
package cn.hubei.trade.platform.search;

import org.jspecify.annotations.NullMarked;
