/** How long sessions last and where they lie. */
@NullMarked
package cn.hubei.trade.platform.session;

import org.jspecify.annotations.NullMarked;
