/** What webhooks are told: written as deliveries, carried with longer and longer pauses. */
@NullMarked
package cn.hubei.trade.api.webhook.push;

import org.jspecify.annotations.NullMarked;
