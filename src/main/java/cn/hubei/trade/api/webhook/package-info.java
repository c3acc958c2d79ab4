/** Webhooks: what happens is told to an address that a participant's own program listens at (ADR 21). */
@NullMarked
@NamedInterface("webhook")
package cn.hubei.trade.api.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
