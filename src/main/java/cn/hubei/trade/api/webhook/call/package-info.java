/** One call of an outside address: signed, never to a network of our own, over in a few seconds. */
@NullMarked
package cn.hubei.trade.api.webhook.call;

import org.jspecify.annotations.NullMarked;
