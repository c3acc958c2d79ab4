/** What shows that an offering was held, and who may look at it. */
@NullMarked
package cn.hubei.trade.application.evidence;

import org.jspecify.annotations.NullMarked;
