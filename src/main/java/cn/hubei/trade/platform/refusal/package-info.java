/** Why something is not done: not found, a conflict, a broken rule, too often. */
@NullMarked
package cn.hubei.trade.platform.refusal;

import org.jspecify.annotations.NullMarked;
