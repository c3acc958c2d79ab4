/** A participant's own program, played by the platform: it takes webhooks, verifies them and shows them. */
@NullMarked
package cn.hubei.trade.demonstration.receiver;

import org.jspecify.annotations.NullMarked;
