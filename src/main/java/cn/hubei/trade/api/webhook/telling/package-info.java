/** Hears what happens in the other modules and says which webhooks are told. */
@NullMarked
package cn.hubei.trade.api.webhook.telling;

import org.jspecify.annotations.NullMarked;
