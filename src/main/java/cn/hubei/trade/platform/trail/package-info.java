/** What an event tells the audit trail. */
@NullMarked
package cn.hubei.trade.platform.trail;

import org.jspecify.annotations.NullMarked;
