/** What one operator asks and a second one confirms, where powers are separated. */
@NullMarked
package cn.hubei.trade.account.confirmation;

import org.jspecify.annotations.NullMarked;
