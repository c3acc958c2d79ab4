/** How often and how slowly an account and an address may ask, and who may upload. */
@NullMarked
package cn.hubei.trade.platform.limit;

import org.jspecify.annotations.NullMarked;
