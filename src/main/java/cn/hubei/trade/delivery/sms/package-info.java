/** Texts by the HTTP gateway of whichever provider the site has, where it is configured. */
@NullMarked
package cn.hubei.trade.delivery.sms;

import org.jspecify.annotations.NullMarked;
