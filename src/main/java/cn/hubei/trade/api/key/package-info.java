/** Keys of the 开放接口: made, shown once, used, revoked. */
@NullMarked
@NamedInterface("key")
package cn.hubei.trade.api.key;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
