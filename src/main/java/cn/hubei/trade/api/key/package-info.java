/** Keys of the 开放接口: made, shown once, used, revoked. */
@NullMarked
package cn.hubei.trade.api.key;

import org.jspecify.annotations.NullMarked;
